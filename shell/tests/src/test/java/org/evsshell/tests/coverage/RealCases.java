package org.evsshell.tests.coverage;

import org.evsshell.rules.Dialect;
import org.evsshell.tests.contract.HoldsIn;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cases of a contract that run on a real Cinder in the suite against real servers. */
final class RealCases {
    private RealCases() {}

    /**
     * Those among a contract's methods.
     *
     * @param contract its class, with slashes
     */
    static List<CodeUnit> of(String contract, List<CodeUnit> methods) {
        Set<String> names = new TreeSet<>();
        try {
            for (Method method : Class.forName(contract.replace('/', '.')).getDeclaredMethods()) {
                HoldsIn dialects = method.getAnnotation(HoldsIn.class);
                if (dialects != null && Arrays.asList(dialects.value()).contains(Dialect.CINDER)) {
                    names.add(method.getName());
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return methods.stream().filter(unit -> names.contains(unit.name())).toList();
    }
}
