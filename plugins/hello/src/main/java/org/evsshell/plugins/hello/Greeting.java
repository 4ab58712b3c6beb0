package org.evsshell.plugins.hello;

/** What command and script object have in common. */
final class Greeting {
    static final String ANYBODY = "world";

    private Greeting() {}

    static String to(String name) {
        return "Hello, " + name + "!";
    }
}
