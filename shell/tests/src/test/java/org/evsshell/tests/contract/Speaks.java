package org.evsshell.tests.contract;

import org.evsshell.rules.Dialect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The dialect of the service that a test class puts under the contracts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Speaks {
    Dialect value();
}
