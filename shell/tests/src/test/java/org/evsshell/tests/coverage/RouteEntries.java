package org.evsshell.tests.coverage;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the simulator's answer to each route begins. The lists of routes put a route's name, its
 * call and then its handler on the stack.
 */
final class RouteEntries {
    private final Map<String, List<CodeUnit>> entries = new HashMap<>();

    private RouteEntries() {}

    /** The handlers by the names that lists give to routes: of Cinder's, what follows the form. */
    static Map<String, List<CodeUnit>> of(List<byte[]> classes) {
        RouteEntries found = new RouteEntries();
        for (byte[] bytes : classes) {
            for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
                method.code().ifPresent(code -> found.read(code.elementList()));
            }
        }
        return found.entries;
    }

    private void read(List<CodeElement> elements) {
        String before = "";
        String last = "";
        for (CodeElement element : elements) {
            switch (element) {
                case ConstantInstruction constant
                        when constant.constantValue() instanceof String text -> {
                    before = last;
                    last = text;
                }
                case InvokeDynamicInstruction handler -> {
                    if (last.matches("(GET|HEAD|POST|PUT|PATCH|DELETE) .*")) {
                        entries.put(before, CompiledClass.implementations(handler));
                    }
                }
                default -> {
                    // nothing of a route
                }
            }
        }
    }
}
