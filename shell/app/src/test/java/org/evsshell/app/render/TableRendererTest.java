package org.evsshell.app.render;

import org.evsshell.plugin.render.Renderer;

final class TableRendererTest extends RendererContract {
    @Override
    Renderer renderer() {
        return new TableRenderer();
    }

    @Override
    String empty() {
        return """
        No disks.
        """;
    }

    @Override
    String one() {
        return """
        ID                                    Name     Status       Size
        5f8f5e2c-1b2d-4c3e-9f40-000000000001  data-01  available  100 GB
        Not shown: Created. See --columns.
        """;
    }

    @Override
    String item() {
        return """
        ID        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        Name      data-01
        Size      100 GB
        Bootable  no
        Metadata  owner=ops
                  readonly=False
        Created   2026-11-20 08:15:30Z
        Status    available
        """;
    }

    @Override
    String many() {
        return """
        ID                                    Name      Status       Size
        5f8f5e2c-1b2d-4c3e-9f40-000000000001  data-01   available  100 GB
        5f8f5e2c-1b2d-4c3e-9f40-000000000002  boot      in-use     1.5 TB
        5f8f5e2c-1b2d-4c3e-9f40-000000000003  a, "b" c  error       10 GB
        Not shown: Created. See --columns.
        """;
    }

    @Override
    String wide() {
        return """
        ID                                    Name         Status       Size
        5f8f5e2c-1b2d-4c3e-9f40-000000000004  数据盘 e\u0301 😀  available   10 GB
        5f8f5e2c-1b2d-4c3e-9f40-000000000002  boot         in-use     1.5 TB
        Not shown: Created. See --columns.
        """;
    }

    @Override
    String nulls() {
        return """
        ID                                    Name  Status  Size  Created
        5f8f5e2c-1b2d-4c3e-9f40-000000000005  -                -  -
        """;
    }

    @Override
    String narrow() {
        return """
        ID       5f8f5e2c-1b2d-4c3e-9f40-000000000001
        Name     data-01
        Status   available
        Size     100 GB
        Created  2026-11-20 08:15:30Z

        ID       5f8f5e2c-1b2d-4c3e-9f40-000000000002
        Name     boot
        Status   in-use
        Size     1.5 TB
        Created  2026-11-20 08:15:30Z
        """;
    }

    @Override
    String failing() {
        return """
        ID                                    Name     Status       Size
        5f8f5e2c-1b2d-4c3e-9f40-000000000001  data-01  available  100 GB
        5f8f5e2c-1b2d-4c3e-9f40-000000000002  boot     in-use     1.5 TB
        """;
    }

    @Override
    String hostileOnTerminal() {
        return """
        ID                                    Name              Status     Size  Created
        5f8f5e2c-1b2d-4c3e-9f40-000000000006  \\u001b[31mred\\u…  available  1 GB  -
        """;
    }

    @Override
    String hostileOnPipe() {
        return """
        ID                                    Name              Status     Size  Created
        5f8f5e2c-1b2d-4c3e-9f40-000000000006  \\u001b[31mred\\u…  available  1 GB  -
        """;
    }

    @Override
    String outcomes() {
        return """
        ID                                    Name     Status    Error
        5f8f5e2c-1b2d-4c3e-9f40-000000000001  data-01  deleting  -
        5f8f5e2c-1b2d-4c3e-9f40-000000000002  boot     failed    WrongState
        """;
    }

    @Override
    String made() {
        return """
        ID        5f8f5e2c-1b2d-4c3e-9f40-000000000001
        Name      data-01
        Size      100 GB
        Bootable  no
        Metadata  owner=ops
                  readonly=False
        Created   2026-11-20 08:15:30Z
        Status    available
        """;
    }

    @Override
    String value() {
        return """
        name  n  x
        a     1  -
        b     -  1, -
        """;
    }

    @Override
    String message() {
        return """
        Two
        lines.
        """;
    }
}
