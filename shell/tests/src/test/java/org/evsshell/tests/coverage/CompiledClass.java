package org.evsshell.tests.coverage;

import org.jspecify.annotations.Nullable;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class file, as far as it says who calls whom.
 *
 * @param supertypes its superclass and interfaces
 * @param bodies what is in its methods and constructors
 * @param open its public methods
 */
record CompiledClass(
        String name, List<String> supertypes, Map<CodeUnit, Body> bodies, List<CodeUnit> open) {
    private static final String OPERATION = "Lorg/evsshell/client/operation/Operation;";
    private static final String INITIALIZER = "<clinit>";

    /**
     * What one method does.
     *
     * @param calls whom it calls, or hands on as a lambda
     * @param creates the classes it makes instances of
     * @param operations the constants it names, as {@code class.field}
     */
    record Body(Set<CodeUnit> calls, Set<String> creates, Set<String> operations) {
        Body() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    static CompiledClass of(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        List<String> supertypes = new ArrayList<>();
        model.superclass().map(ClassEntry::asInternalName).ifPresent(supertypes::add);
        model.interfaces().forEach(type -> supertypes.add(type.asInternalName()));
        String name = model.thisClass().asInternalName();
        Map<CodeUnit, Body> bodies = new HashMap<>();
        List<CodeUnit> open = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            Body body = new Body();
            method.code().ifPresent(code -> code.forEach(element -> read(element, name, body)));
            CodeUnit unit =
                    new CodeUnit(
                            name,
                            method.methodName().stringValue(),
                            method.methodType().stringValue());
            bodies.put(unit, body);
            if (method.flags().has(AccessFlag.PUBLIC) && !unit.name().startsWith("<")) {
                open.add(unit);
            }
        }
        return new CompiledClass(name, supertypes, bodies, open);
    }

    private static void read(CodeElement element, String self, Body body) {
        switch (element) {
            case InvokeInstruction call ->
                    body.calls()
                            .add(
                                    new CodeUnit(
                                            call.owner().asInternalName(),
                                            call.name().stringValue(),
                                            call.type().stringValue()));
            case InvokeDynamicInstruction lambda -> body.calls().addAll(implementations(lambda));
            case NewObjectInstruction created ->
                    body.creates().add(created.className().asInternalName());
            case FieldInstruction field when field.opcode() == Opcode.GETSTATIC ->
                    constant(field, self, body);
            default -> {
                // says nothing about who calls whom
            }
        }
    }

    /** A constant of another class may hold lambdas; a class's own are its entries themselves. */
    private static void constant(FieldInstruction field, String self, Body body) {
        String owner = field.owner().asInternalName();
        if (field.type().stringValue().equals(OPERATION)) {
            body.operations().add(owner.replace('/', '.') + "." + field.name().stringValue());
        } else if (!owner.endsWith("Operations") && !owner.equals(self)) {
            body.calls().add(new CodeUnit(owner, INITIALIZER, "()V"));
        }
    }

    /** The methods behind lambdas and method references. */
    static List<CodeUnit> implementations(InvokeDynamicInstruction lambda) {
        List<CodeUnit> found = new ArrayList<>();
        for (ConstantDesc argument : lambda.bootstrapArgs()) {
            if (argument instanceof DirectMethodHandleDesc handle) {
                String owner = handle.owner().descriptorString();
                found.add(
                        new CodeUnit(
                                owner.substring(1, owner.length() - 1),
                                handle.methodName(),
                                handle.lookupDescriptor()));
            }
        }
        return found;
    }

    /** What one of its methods does; null when it has no such method. */
    @Nullable Body body(CodeUnit unit) {
        return bodies.get(unit);
    }
}
