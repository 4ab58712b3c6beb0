package org.evsshell.script;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Contexts that can reach nothing but what they are given: no host classes, files, processes,
 * environment or network, and no streams (printing goes through the prelude). The engine is shared
 * by the whole process; its first use takes most of a script's start-up time.
 */
final class Sandbox {
    static final String LANGUAGE = "js";

    private static final Engine ENGINE =
            Engine.newBuilder(LANGUAGE)
                    .sandbox(SandboxPolicy.CONSTRAINED)
                    .in(InputStream.nullInputStream())
                    .out(OutputStream.nullOutputStream())
                    .err(OutputStream.nullOutputStream())
                    .option("engine.WarnInterpreterOnly", "false")
                    .build();

    private Sandbox() {}

    static Context context(ScriptFiles files) {
        return Context.newBuilder(LANGUAGE)
                .engine(ENGINE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowIO(IOAccess.newBuilder().fileSystem(files).build())
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .option("js.strict", "true")
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.console", "false")
                .option("js.unhandled-rejections", "handler")
                .build();
    }

    /** A source of our own, whose frames no script's stack shows. */
    static Source own(String name) {
        try (InputStream text =
                Objects.requireNonNull(Sandbox.class.getResourceAsStream(name), name)) {
            String code = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder(LANGUAGE, code, name).internal(true).buildLiteral();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
