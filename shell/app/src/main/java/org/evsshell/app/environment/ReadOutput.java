package org.evsshell.app.environment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * Output into what may be a pipe. Java tells a reader who has left from a full disk by nothing but
 * words in the system's language; but a pipe is never full for good, and a file has no reader.
 */
public final class ReadOutput extends OutputStream {
    private final OutputStream out;
    private final BooleanSupplier isRead;

    /**
     * Output into {@code out}; {@code isRead} says, when a write fails, whether it has a reader.
     */
    public ReadOutput(OutputStream out, BooleanSupplier isRead) {
        this.out = out;
        this.isRead = isRead;
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            out.write(octet);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private IOException told(IOException failure) {
        return isRead.getAsBoolean() ? new ReaderGoneException(failure) : failure;
    }
}
