package org.evsshell.script;

/** Keeps what a script printed. */
final class RecordingOutput implements ScriptOutput {
    private final StringBuilder standard = new StringBuilder();
    private final StringBuilder error = new StringBuilder();

    @Override
    public void standard(String text) {
        standard.append(text);
    }

    @Override
    public void error(String text) {
        error.append(text);
    }

    String standard() {
        return standard.toString();
    }

    String error() {
        return error.toString();
    }
}
