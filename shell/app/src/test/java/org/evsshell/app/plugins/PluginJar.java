package org.evsshell.app.plugins;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes real plugin jars out of source text. */
final class PluginJar {
    private PluginJar() {}

    /** A plugin of one class, {@code test.Main}, compiled into {@code work}. */
    static void write(Path jar, Path work, String pluginJson, String body) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, PluginDescriptor.FILE, pluginJson.getBytes(StandardCharsets.UTF_8));
            putClasses(out, work, body);
        }
    }

    /** A jar with the class alone, for a folder that has its own {@code plugin.json}. */
    static void writeClasses(Path jar, Path work, String body) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            putClasses(out, work, body);
        }
    }

    private static void putClasses(ZipOutputStream out, Path classes, String body)
            throws IOException {
        Files.createDirectories(classes);
        compile(classes, body);
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                put(out, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private static void compile(Path classes, String body) throws IOException {
        String source =
                """
                package test;
                import java.util.List;
                import org.evsshell.plugin.EvsPlugin;
                import org.evsshell.plugin.command.*;
                import org.evsshell.plugin.result.*;
                public final class Main implements EvsPlugin {
                """
                        + body
                        + "}\n";
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///test/Main.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-d",
                            classes.toString(),
                            "-cp",
                            System.getProperty("java.class.path"));
            if (!compiler.getTask(messages, files, null, options, null, List.of(file)).call()) {
                throw new AssertionError(messages);
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
