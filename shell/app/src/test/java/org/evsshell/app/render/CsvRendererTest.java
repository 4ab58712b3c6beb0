package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;

final class CsvRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new CsvRenderer();
    }

    @Override
    String empty() {
        return """
        id,name,status,size,created_at\r
        """;
    }

    @Override
    String one() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456\r
        """;
    }

    @Override
    String item() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456\r
        """;
    }

    @Override
    String many() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000002,boot,in-use,1536,2026-11-20T08:15:30\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000003,"a, ""b"" c",error,10,2026-11-20T10:15:30+02:00\r
        """;
    }

    @Override
    String wide() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000004,数据盘 e\u0301 😀,available,10,\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000002,boot,in-use,1536,2026-11-20T08:15:30\r
        """;
    }

    @Override
    String nulls() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000005,,,,\r
        """;
    }

    @Override
    String narrow() {
        return """
        id,name,status,size,created_at
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456
        5f8f5e2c-1b2d-4c3e-9f40-000000000002,boot,in-use,1536,2026-11-20T08:15:30
        """;
    }

    @Override
    String failing() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000002,boot,in-use,1536,2026-11-20T08:15:30\r
        """;
    }

    @Override
    String hostileOnTerminal() {
        return """
        id,name,status,size,created_at
        5f8f5e2c-1b2d-4c3e-9f40-000000000006,"\\u001b[31mred\\u202egpj.exe\\u200b\\n\\tno\\",available,1,
        """;
    }

    @Override
    String hostileOnPipe() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000006,"\u001b[31mred\u202egpj.exe\u200b
        \tno\\",available,1,\r
        """;
    }

    @Override
    String outcomes() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,deleting,,\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000002,boot,failed,,\r
        """;
    }

    @Override
    String made() {
        return """
        id,name,status,size,created_at\r
        5f8f5e2c-1b2d-4c3e-9f40-000000000001,data-01,available,100,2026-11-20T08:15:30.123456\r
        """;
    }

    @Override
    String value() {
        return """
        name,n,x\r
        a,1,\r
        b,,"[1,{""y"":null}]"\r
        """;
    }

    @Override
    String message() {
        return """
        "Two
        lines."\r
        """;
    }
}
