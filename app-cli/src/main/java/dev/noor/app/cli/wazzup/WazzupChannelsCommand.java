package dev.noor.app.cli.wazzup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the channels and fails where the configured one lets no message pass. */
@Command(
        name = "channels",
        description = "Lists the channels; exit code 1 unless the configured one is active.",
        mixinStandardHelpOptions = true)
public final class WazzupChannelsCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<WazzupConfig> config;
    private final Provider<ChannelDirectory> directory;

    @Option(names = "--json", description = "One JSON object a channel and line.")
    private boolean json;

    @Inject
    WazzupChannelsCommand(
            StandardStreams streams, Provider<WazzupConfig> config, Provider<ChannelDirectory> directory) {
        this.streams = streams;
        this.config = config;
        this.directory = directory;
    }

    @Override
    public Integer call() {
        String configured = config.get().channelId();
        List<Channel> channels = directory.get().channels();
        PrintWriter out = streams.printer();
        for (Channel channel : channels) {
            boolean ours = channel.id().equalsIgnoreCase(configured);
            out.println(json ? asJson(channel, ours) : asText(channel, ours));
        }
        Channel ours = channels.stream()
                .filter(channel -> channel.id().equalsIgnoreCase(configured))
                .findFirst()
                .orElseThrow(() -> CommandFailure.work(
                        WazzupConfig.CHANNEL_ID + ": Wazzup has no channel of this id for this key"));
        if (!ours.isActive()) {
            throw CommandFailure.work("the configured channel is not active but '" + ours.state()
                    + "': no message passes until somebody looks after it in Wazzup");
        }
        return 0;
    }

    private static String asText(Channel channel, boolean configured) {
        return String.format(
                "%s %-36s %-10s %-20s %s",
                configured ? "*" : " ", channel.id(), channel.transport(), channel.state(), channel.name());
    }

    private static String asJson(Channel channel, boolean configured) {
        ObjectNode line = JsonText.object();
        line.put("id", channel.id());
        line.put("transport", channel.transport());
        line.put("name", channel.name());
        line.put("state", channel.state());
        line.put("active", channel.isActive());
        line.put("configured", configured);
        return JsonText.line(line);
    }
}
