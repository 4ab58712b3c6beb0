package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;

final class NdjsonRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new NdjsonRenderer();
    }

    @Override
    String empty() {
        return "";
    }

    @Override
    String one() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        """;
    }

    @Override
    String item() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        """;
    }

    @Override
    String many() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000002","name":"boot","status":"in-use","size":1536,"bootable":"true","created_at":"2026-11-20T08:15:30","metadata":{}}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000003","name":"a, \\"b\\" c","status":"error","size":10,"bootable":"false","created_at":"2026-11-20T10:15:30+02:00","metadata":{}}
        """;
    }

    @Override
    String wide() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000004","name":"数据盘 e\u0301 😀","status":"available","size":10}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000002","name":"boot","status":"in-use","size":1536,"bootable":"true","created_at":"2026-11-20T08:15:30","metadata":{}}
        """;
    }

    @Override
    String nulls() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000005","name":null,"status":"","size":null,"metadata":null}
        """;
    }

    @Override
    String narrow() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000002","name":"boot","status":"in-use","size":1536,"bootable":"true","created_at":"2026-11-20T08:15:30","metadata":{}}
        """;
    }

    @Override
    String failing() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000002","name":"boot","status":"in-use","size":1536,"bootable":"true","created_at":"2026-11-20T08:15:30","metadata":{}}
        """;
    }

    @Override
    String hostileOnTerminal() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000006","name":"\\u001B[31mred\\u202egpj.exe\\u200b\\n\\tno\\\\","status":"available","size":1}
        """;
    }

    @Override
    String hostileOnPipe() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000006","name":"\\u001B[31mred\u202egpj.exe\u200b\\n\\tno\\\\","status":"available","size":1}
        """;
    }

    @Override
    String outcomes() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"deleting"}
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000002","name":"boot","status":"failed","error":{"kind":"WrongState","message":"The disk is in use.","code":null,"http_status":null,"request_id":null,"operation":null,"hint":"Detach it."}}
        """;
    }

    @Override
    String made() {
        return """
        {"id":"5f8f5e2c-1b2d-4c3e-9f40-000000000001","name":"data-01","status":"available","size":100,"bootable":"false","created_at":"2026-11-20T08:15:30.123456","metadata":{"owner":"ops","readonly":"False"}}
        """;
    }

    @Override
    String value() {
        return """
        {"name":"a","n":1}
        {"name":"b","x":[1,{"y":null}]}
        """;
    }

    @Override
    String message() {
        return """
        "Two\\nlines."
        """;
    }
}
