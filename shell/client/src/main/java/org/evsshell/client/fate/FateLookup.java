package org.evsshell.client.fate;

import org.evsshell.client.operation.Call;
import org.evsshell.client.operation.Caller;

import java.util.function.Function;

/**
 * How the fate of one operation's calls is found out.
 *
 * @param marking puts the mark into a call, so that its work can be recognised
 * @param finding reads what became of it
 * @param check the command by which a user looks for himself
 */
public record FateLookup(Marking marking, Finding finding, Function<Call, String> check) {
    /** The metadata key by which the shell recognises what it made. */
    public static final String KEY = "evs-shell:op";

    /** A lookup that needs no mark: the resource itself shows what became of it. */
    public static FateLookup byState(Finding finding, Function<Call, String> check) {
        return new FateLookup((call, mark) -> call, finding, check);
    }

    /** Puts a mark into a call. */
    @FunctionalInterface
    public interface Marking {
        /** The call with the mark in it. */
        Call mark(Call call, String mark);
    }

    /** Reads what became of a change. */
    @FunctionalInterface
    public interface Finding {
        /** What the service shows now. */
        Fate find(Sent sent, Caller reads);
    }
}
