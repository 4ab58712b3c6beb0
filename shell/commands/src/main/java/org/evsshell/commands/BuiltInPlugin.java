package org.evsshell.commands;

import org.evsshell.commands.api.ApiCommands;
import org.evsshell.commands.disk.DiskCommands;
import org.evsshell.commands.extension.ExtensionCommands;
import org.evsshell.commands.job.JobCommands;
import org.evsshell.commands.metadata.MetadataCommands;
import org.evsshell.commands.quota.QuotaCommands;
import org.evsshell.commands.snapshot.SnapshotCommands;
import org.evsshell.commands.tag.TagCommands;
import org.evsshell.commands.transfer.TransferCommands;
import org.evsshell.commands.type.TypeCommands;
import org.evsshell.commands.version.VersionCommands;
import org.evsshell.commands.zone.ZoneCommands;
import org.evsshell.plugin.EvsPlugin;
import org.evsshell.plugin.command.ShellCommand;
import org.evsshell.plugin.result.Layout;

import java.util.ArrayList;
import java.util.List;

/** The service's own commands. They come in by the door every plugin uses. */
public final class BuiltInPlugin implements EvsPlugin {
    @Override
    public List<ShellCommand> commands() {
        List<ShellCommand> commands = new ArrayList<>(DiskCommands.all());
        commands.addAll(SnapshotCommands.all(DiskCommands.layout()));
        commands.addAll(TagCommands.all());
        commands.addAll(MetadataCommands.all());
        commands.addAll(TransferCommands.all(DiskCommands.layout()));
        commands.addAll(JobCommands.all());
        commands.addAll(TypeCommands.all());
        commands.addAll(ZoneCommands.all());
        commands.addAll(QuotaCommands.all());
        commands.addAll(ExtensionCommands.all());
        commands.addAll(VersionCommands.all());
        commands.addAll(ApiCommands.all());
        return commands;
    }

    /** How the service's resources are laid out, for what else shows them. */
    public static List<Layout> layouts() {
        return List.of(
                DiskCommands.layout(),
                SnapshotCommands.layout(),
                TagCommands.layout(),
                MetadataCommands.layout(),
                TransferCommands.layout(),
                JobCommands.layout(),
                TypeCommands.layout(),
                ZoneCommands.layout(),
                QuotaCommands.layout(),
                ExtensionCommands.layout(),
                VersionCommands.layout(),
                ApiCommands.layout());
    }
}
