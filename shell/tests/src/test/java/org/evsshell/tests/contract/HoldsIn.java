package org.evsshell.tests.contract;

import org.evsshell.rules.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case of a contract, and the dialects it holds in; in another it is not run. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
@ExtendWith(DialectCondition.class)
public @interface HoldsIn {
    /** The dialects. */
    Dialect[] value();
}
