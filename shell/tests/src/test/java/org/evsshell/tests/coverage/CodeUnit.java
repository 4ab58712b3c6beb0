package org.evsshell.tests.coverage;

/**
 * A method or constructor.
 *
 * @param owner its class, with slashes
 * @param descriptor its parameters and result as the class file has them
 */
record CodeUnit(String owner, String name, String descriptor) {
    /** The same of another class. */
    CodeUnit in(String other) {
        return new CodeUnit(other, name, descriptor);
    }
}
