package org.evsshell.app.run;

import org.evsshell.app.line.GlobalOptions;
import org.evsshell.app.render.Renderers;
import org.evsshell.app.render.ResultShaper;
import org.evsshell.app.render.Shape;
import org.evsshell.plugin.render.Renderer;
import org.evsshell.plugin.render.Screen;
import org.evsshell.plugin.result.Result;

import java.io.IOException;
import java.util.List;

/** How one run's result is printed, settled before anything is sent. */
final class Printing {
    private final Renderer renderer;
    private final ResultShaper shaper;
    private final Screen screen;
    private final Output output;

    private Printing(Renderer renderer, ResultShaper shaper, Screen screen, Output output) {
        this.renderer = renderer;
        this.shaper = shaper;
        this.screen = screen;
        this.output = output;
    }

    /**
     * What the options ask for: a table on a terminal and tsv on a pipe unless they say otherwise.
     *
     * @throws org.evsshell.client.error.EvsException of kind {@code USAGE} for an unknown format
     */
    static Printing of(
            GlobalOptions.Format format, Renderers renderers, Output output, Colours colours) {
        String standard = output.terminal() ? "table" : "tsv";
        String name = format.output() == null ? standard : format.output();
        boolean colour = colours.wanted(format.color(), output.terminal());
        Screen screen =
                new Screen(
                        output.writer(),
                        output.terminal(),
                        output.terminal() ? colours.width() : Integer.MAX_VALUE,
                        colour,
                        format.header(),
                        format.columns());
        return new Printing(
                renderers.byName(name),
                new ResultShaper(new Shape(format.sort(), format.limit(), format.query())),
                screen,
                output);
    }

    /** The same with the result's own columns. */
    Printing withAllColumns() {
        Screen whole =
                new Screen(
                        screen.out(),
                        screen.terminal(),
                        screen.width(),
                        screen.colour(),
                        screen.header(),
                        List.of());
        return new Printing(renderer, shaper, whole, output);
    }

    /** Whether errors are printed as JSON too. */
    boolean json() {
        return renderer.name().equals("json");
    }

    /**
     * Prints a result.
     *
     * @throws ClosedOutputException when the output takes no more
     */
    void print(Result result) {
        if (result instanceof Result.Nothing) {
            return;
        }
        try {
            try {
                renderer.render(shaper.shape(result), screen);
            } finally {
                // What was printed before a failure stays in front of its message.
                output.flush();
            }
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }
}
