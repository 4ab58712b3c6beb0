package org.evsshell.tests.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.evsshell.client.operation.Operation;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every operation the client has, found by looking at its classes. */
public final class Operations {
    private Operations() {}

    /**
     * The constants of every class whose name ends in {@code Operations}, by class, in order; then
     * the second forms of Cinder's calls.
     */
    public static List<Operation> all() {
        List<Operation> operations = new ArrayList<>(byConstant().values());
        List<Operation> twins =
                operations.stream().map(Operation::inV2).flatMap(Optional::stream).toList();
        operations.addAll(twins);
        return operations;
    }

    /** The constants by class and field, such as {@code org.example.DiskOperations.SHOW}. */
    public static Map<String, Operation> byConstant() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.evsshell.client")) {
            if (type.getSimpleName().endsWith("Operations")) {
                types.add(type.reflect());
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        Map<String, Operation> operations = new LinkedHashMap<>();
        for (Class<?> type : types) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType().equals(Operation.class)) {
                    operations.put(type.getName() + "." + field.getName(), value(field));
                }
            }
        }
        return operations;
    }

    private static Operation value(Field field) {
        try {
            return (Operation) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is not public", e);
        }
    }
}
