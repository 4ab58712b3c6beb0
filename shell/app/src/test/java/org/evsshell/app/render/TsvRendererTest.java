package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;

final class TsvRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new TsvRenderer();
    }

    @Override
    String empty() {
        return "";
    }

    @Override
    String one() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        """;
    }

    @Override
    String item() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        """;
    }

    @Override
    String many() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        5f8f5e2c-1b2d-4c3e-9f40-000000000002\tboot\tin-use\t1536\t2026-11-20T08:15:30
        5f8f5e2c-1b2d-4c3e-9f40-000000000003\ta, "b" c\terror\t10\t2026-11-20T10:15:30+02:00
        """;
    }

    @Override
    String wide() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000004\t数据盘 e\u0301 😀\tavailable\t10\t
        5f8f5e2c-1b2d-4c3e-9f40-000000000002\tboot\tin-use\t1536\t2026-11-20T08:15:30
        """;
    }

    @Override
    String nulls() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000005\t\t\t\t
        """;
    }

    @Override
    String narrow() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        5f8f5e2c-1b2d-4c3e-9f40-000000000002\tboot\tin-use\t1536\t2026-11-20T08:15:30
        """;
    }

    @Override
    String failing() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        5f8f5e2c-1b2d-4c3e-9f40-000000000002\tboot\tin-use\t1536\t2026-11-20T08:15:30
        """;
    }

    @Override
    String hostileOnTerminal() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000006\t\\u001b[31mred\\u202egpj.exe\\u200b\\n\\tno\\\\\tavailable\t1\t
        """;
    }

    @Override
    String hostileOnPipe() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000006\t\u001b[31mred\u202egpj.exe\u200b\\n\\tno\\\\\tavailable\t1\t
        """;
    }

    @Override
    String outcomes() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tdeleting\t\t
        5f8f5e2c-1b2d-4c3e-9f40-000000000002\tboot\tfailed\t\t
        """;
    }

    @Override
    String made() {
        return """
        5f8f5e2c-1b2d-4c3e-9f40-000000000001\tdata-01\tavailable\t100\t2026-11-20T08:15:30.123456
        """;
    }

    @Override
    String value() {
        return """
        a\t1\t
        b\t\t[1,{"y":null}]
        """;
    }

    @Override
    String message() {
        return """
        Two\\nlines.
        """;
    }
}
