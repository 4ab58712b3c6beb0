package org.evsshell.app.plugins;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

/**
 * What a plugin sees of the shell: the plugin API, client, rules, Jackson's core, tree and
 * annotations, JSpecify and slf4j; beside them the JDK, and nothing else. It keeps names apart; it
 * does not keep a plugin from anything its user may do.
 */
final class FilteringParent extends ClassLoader {
    private static final List<String> WITH_SUBPACKAGES =
            List.of(
                    "org.evsshell.plugin.",
                    "org.evsshell.client.",
                    "org.evsshell.rules.",
                    "tools.jackson.core.",
                    "tools.jackson.databind.node.",
                    "tools.jackson.databind.json.",
                    "com.fasterxml.jackson.annotation.",
                    "org.jspecify.annotations.",
                    "org.slf4j.");

    /** {@code JsonNode} and {@code ObjectMapper} lie here, beside packages plugins do not need. */
    private static final String TREE = "tools.jackson.databind.";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader shell;

    FilteringParent(ClassLoader shell) {
        super("shell as plugins see it", ClassLoader.getPlatformClassLoader());
        this.shell = shell;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isVisible(name)) {
            return shell.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }

    private static boolean isVisible(String name) {
        for (String prefix : WITH_SUBPACKAGES) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return name.startsWith(TREE) && name.indexOf('.', TREE.length()) < 0;
    }

    // The shell's resources stay hidden, or its service files would leak into plugins.

    @Override
    public @Nullable URL getResource(String name) {
        return ClassLoader.getPlatformClassLoader().getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return ClassLoader.getPlatformClassLoader().getResources(name);
    }
}
