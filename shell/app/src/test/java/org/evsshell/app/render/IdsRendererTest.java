package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;

final class IdsRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new IdsRenderer();
    }

    @Override
    String empty() {
        return "";
    }

    @Override
    String one() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        """;
    }

    @Override
    String item() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        """;
    }

    @Override
    String many() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        5f8f5e2c-1b2d-4c3e-9f40-000000000002
        5f8f5e2c-1b2d-4c3e-9f40-000000000003
        """;
    }

    @Override
    String wide() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000004
        5f8f5e2c-1b2d-4c3e-9f40-000000000002
        """;
    }

    @Override
    String nulls() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000005
        """;
    }

    @Override
    String narrow() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        5f8f5e2c-1b2d-4c3e-9f40-000000000002
        """;
    }

    @Override
    String failing() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        5f8f5e2c-1b2d-4c3e-9f40-000000000002
        """;
    }

    @Override
    String hostileOnTerminal() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000006
        """;
    }

    @Override
    String hostileOnPipe() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000006
        """;
    }

    @Override
    String outcomes() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        """;
    }

    @Override
    String made() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        """;
    }

    @Override
    String value() {
        return "";
    }

    @Override
    String message() {
        return "";
    }
}
