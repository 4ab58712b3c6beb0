package org.evsshell.tests.coverage;

import org.evsshell.plugin.script.ScriptMethod;
import org.evsshell.plugin.script.ScriptObject;
import org.evsshell.script.api.EvsRoot;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the code of each script method begins. A spec holds its code as a lambda, which does not
 * say where it came from; the class file does: name, help and example, and last of all the lambda,
 * are put on the stack before the spec is made.
 */
final class ScriptEntries {
    private static final String SPEC = "org/evsshell/plugin/script/ScriptMethod";

    private final Map<List<String>, String> names = new HashMap<>();
    private final Map<String, List<CodeUnit>> entries = new LinkedHashMap<>();

    private ScriptEntries() {
        for (ScriptObject object : EvsRoot.OBJECTS) {
            String prefix = object.name().isEmpty() ? "evs." : "evs." + object.name() + ".";
            for (ScriptMethod method : object.methods()) {
                String other = names.put(key(method), prefix + method.name());
                if (other != null) {
                    throw new IllegalStateException(
                            other
                                    + " and "
                                    + prefix
                                    + method.name()
                                    + " have the same help and example");
                }
            }
        }
    }

    /** The code of every method, by its name as scripts write it. */
    static Map<String, List<CodeUnit>> of(List<byte[]> classes) {
        ScriptEntries found = new ScriptEntries();
        for (byte[] bytes : classes) {
            for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
                method.code().ifPresent(code -> found.read(code.elementList()));
            }
        }
        for (String name : found.names.values()) {
            if (!found.entries.containsKey(name)) {
                throw new IllegalStateException("nothing says where " + name + " begins");
            }
        }
        return found.entries;
    }

    private void read(List<CodeElement> elements) {
        List<String> last = List.of("", "", "");
        String name = "";
        List<CodeUnit> lambda = new ArrayList<>();
        for (CodeElement element : elements) {
            switch (element) {
                case ConstantInstruction constant
                        when constant.constantValue() instanceof String text -> {
                    last = List.of(last.get(1), last.get(2), text);
                    name = names.getOrDefault(last, name);
                }
                case InvokeDynamicInstruction dynamic ->
                        lambda = CompiledClass.implementations(dynamic);
                case InvokeInstruction call when call.owner().asInternalName().equals(SPEC) -> {
                    if (!name.isEmpty()) {
                        entries.put(name, lambda);
                    }
                    name = "";
                }
                default -> {
                    // nothing of a spec
                }
            }
        }
    }

    private static List<String> key(ScriptMethod method) {
        return List.of(method.name(), method.help(), method.example());
    }
}
