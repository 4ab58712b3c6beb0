package org.evsshell.app.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evsshell.client.cloud.Credentials;
import org.evsshell.client.error.EvsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

final class SecretTest {
    private static final String WITH_COMMAND =
            """
            clouds:
              a:
                auth: {auth_url: 'http://a', username: me}
                evs: {password_command: [/bin/echo, 'from $HOME']}
            """;

    private static final String WITH_KEYRING =
            """
            clouds:
              a:
                auth: {auth_url: 'http://a', username: me}
                evs: {keyring: true}
            """;

    @TempDir Path root;
    private CloudFixture clouds;

    @BeforeEach
    void start() {
        clouds = new CloudFixture(root);
    }

    @Test
    void comesFromACommandRunWithoutAShell() {
        clouds.file(clouds.config(), "clouds.yaml", WITH_COMMAND);
        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("from $HOME");
    }

    @Test
    void comesFromNoCommandOfTheWorkingFolder() {
        clouds.file(clouds.work(), "clouds.yaml", WITH_COMMAND);
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessageContaining("is not used")
                .hasMessageEndingWith("clouds.yaml lies in the working folder.");
    }

    @Test
    void comesFromNoCommandOthersCouldHaveWritten() throws IOException {
        clouds.file(clouds.config(), "clouds.yaml", WITH_COMMAND);
        Files.setPosixFilePermissions(
                clouds.config().resolve("clouds.yaml"),
                PosixFilePermissions.fromString("rw-rw----"));
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessageEndingWith("clouds.yaml can be written by others.");
    }

    @Test
    void comesFromNoCommandWhoseAddressOthersCouldHaveWritten() throws IOException {
        clouds.file(clouds.config(), "secure.yaml", WITH_COMMAND)
                .file(
                        clouds.config(),
                        "clouds.yaml",
                        "clouds: {a: {auth: {auth_url: 'http://elsewhere'}}}\n");
        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("from $HOME");

        Files.setPosixFilePermissions(
                clouds.config().resolve("clouds.yaml"),
                PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessageEndingWith("clouds.yaml can be written by others.");
    }

    @Test
    void saysThatTheCommandFailed() {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                WITH_COMMAND.replace("[/bin/echo, 'from $HOME']", "[/bin/false]"));
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("password_command of cloud 'a' ended with exit code 1.");
    }

    @Test
    void anEmptyLineOfACommandIsNoSecret() {
        command("[/bin/sh, -c, 'echo; echo second']");
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("password_command of cloud 'a' printed no secret in its first line.");
    }

    @Test
    void aCommandThatPrintsWithoutEndIsEnded() {
        command("[/usr/bin/yes]");
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("password_command of cloud 'a' prints too much for a secret.");
    }

    @Test
    void aCommandThatTakesTooLongEndsWithWhoeverWaitsForIt() {
        command("[/bin/sleep, '1000']");
        ChosenCloud chosen = clouds.choose();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> CloudFixture.password(chosen)).hasMessage("Interrupted.");
        assertThat(ProcessHandle.current().children().filter(SecretTest::sleeps)).isEmpty();
    }

    @Test
    void isAskedForAgainOnceRefused() {
        clouds.file(
                        clouds.config(),
                        "clouds.yaml",
                        "clouds: {a: {auth: {auth_url: 'http://a', username: me}}}\n")
                .answering("wrong")
                .answering("right");
        Credentials credentials = CloudFixture.credentials(clouds.choose());

        assertThat(credentials.askSecret()).isEqualTo("wrong");
        credentials.source().refused();
        assertThat(credentials.askSecret()).isEqualTo("right");
    }

    @Test
    void anEmptyAnswerIsNone() {
        clouds.file(
                        clouds.config(),
                        "clouds.yaml",
                        "clouds: {a: {auth: {auth_url: 'http://a', username: me}}}\n")
                .answering("");
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("Cloud 'a' has no password, and none was typed.");
    }

    @Test
    void isAskedForOnceAtATerminal() {
        clouds.file(
                        clouds.config(),
                        "clouds.yaml",
                        "clouds: {a: {auth: {auth_url: 'http://a', username: me}}}\n")
                .answering("typed");
        ChosenCloud chosen = clouds.choose();
        assertThat(CloudFixture.password(chosen)).isEqualTo("typed");
        assertThat(CloudFixture.password(chosen)).isEqualTo("typed");
    }

    @Test
    void cannotBeAskedForWithoutATerminal() {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                "clouds: {a: {auth: {auth_url: 'http://a', username: me}}}\n");
        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("Cloud 'a' has no password, and there is no terminal to ask for it.");
    }

    @Test
    void comesFromTheKeyringByTheNameOfTheCloud() throws IOException {
        secretTool("[ \"$*\" = 'lookup service evs-shell cloud a' ] && echo kept");
        clouds.file(clouds.config(), "clouds.yaml", WITH_KEYRING);

        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("kept");
    }

    @Test
    void comesFromTheKeyringByOtherAttributes() throws IOException {
        secretTool("[ \"$*\" = 'lookup login me url http://a' ] && echo kept");
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                WITH_KEYRING.replace("true", "{login: me, url: 'http://a'}"));

        assertThat(CloudFixture.password(clouds.choose())).isEqualTo("kept");
    }

    @Test
    void saysHowToPutItIntoTheKeyring() throws IOException {
        secretTool("exit 1");
        clouds.file(clouds.config(), "clouds.yaml", WITH_KEYRING);

        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage("keyring of cloud 'a' has no secret service evs-shell cloud a.")
                .extracting(e -> ((EvsException) e).hint().orElse(""))
                .isEqualTo(
                        "Put it there: secret-tool store --label='EVS Shell a' service evs-shell"
                                + " cloud a");
    }

    @Test
    void saysThatTheKeyringsProgramIsMissing() {
        clouds.with("PATH", root.toString()).file(clouds.config(), "clouds.yaml", WITH_KEYRING);

        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessage(
                        "keyring of cloud 'a' needs the program secret-tool, which is not"
                                + " installed.");
    }

    @Test
    void asksNoKeyringForAFileOfTheWorkingFolder() throws IOException {
        secretTool("echo kept");
        clouds.file(clouds.work(), "clouds.yaml", WITH_KEYRING);

        assertThatThrownBy(() -> CloudFixture.password(clouds.choose()))
                .hasMessageStartingWith("keyring of cloud 'a' is not used: ")
                .hasMessageEndingWith("clouds.yaml lies in the working folder.");
    }

    /** A program of that name on the path, in place of the desktop's. */
    private void secretTool(String script) throws IOException {
        Path program = root.resolve("secret-tool");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        clouds.with("PATH", ".:" + root);
    }

    private void command(String words) {
        clouds.file(
                clouds.config(),
                "clouds.yaml",
                WITH_COMMAND.replace("[/bin/echo, 'from $HOME']", words));
    }

    /** Whether it is a sleep that goes on although it was told to end. */
    private static boolean sleeps(ProcessHandle child) {
        if (!child.info().command().orElse("").endsWith("sleep")) {
            return false;
        }
        child.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> child).join();
        return child.isAlive();
    }
}
