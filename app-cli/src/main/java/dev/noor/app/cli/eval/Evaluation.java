package dev.noor.app.cli.eval;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.chat.Chat;
import dev.noor.app.cli.chat.Chats;
import dev.noor.app.cli.eval.expect.Content;
import dev.noor.app.cli.eval.expect.Expectation;
import dev.noor.app.cli.eval.pack.Pack;
import dev.noor.app.cli.eval.pack.PackProblem;
import dev.noor.app.cli.eval.pack.Step;
import dev.noor.app.cli.eval.probe.Assortment;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plays packs with one company. */
final class Evaluation {

    private final Tenants tenants;
    private final Chats chats;
    private final Catalog catalog;
    private final DialoguePlayer player;
    private final PlayingProgress progress;

    @Inject
    Evaluation(Tenants tenants, Chats chats, Catalog catalog, DialoguePlayer player, PlayingProgress progress) {
        this.tenants = tenants;
        this.chats = chats;
        this.catalog = catalog;
        this.player = player;
        this.progress = progress;
    }

    /**
     * Plays the packs one after another.
     *
     * @throws CommandFailure when a pack expects a product that the company does not have
     */
    List<PlayedDialogue> play(TenantId tenant, List<Pack> packs) {
        Supplier<Chat> conversations = chats.forEvaluation(tenant);
        Assortment assortment = new Assortment(tenants.open(tenant), catalog);
        requireKnownProducts(packs, assortment);
        List<PlayedDialogue> played = new ArrayList<>();
        try (PlayingProgress.Shown shown = progress.of(packs.size())) {
            for (Pack pack : packs) {
                played.add(player.play(pack, conversations.get(), assortment));
                shown.step();
            }
        }
        return played;
    }

    private static void requireKnownProducts(List<Pack> packs, Assortment assortment) {
        List<String> problems = packs.stream()
                .flatMap(pack -> pack.turns().flatMap(turn -> unknownProducts(pack, turn, assortment)))
                .map(PackProblem::toString)
                .toList();
        if (!problems.isEmpty()) {
            throw CommandFailure.work(String.join(System.lineSeparator(), problems));
        }
    }

    private static Stream<PackProblem> unknownProducts(Pack pack, Step.Turn turn, Assortment assortment) {
        return turn.expectations().stream()
                .flatMap(Evaluation::skus)
                .filter(sku -> assortment.find(sku).isEmpty())
                .map(sku -> new PackProblem(pack.file(), turn.line(), "no product has the SKU '" + sku + "'"));
    }

    private static Stream<String> skus(Expectation expectation) {
        return switch (expectation) {
            case Content.Names(String sku) -> Stream.of(sku);
            case Content.NamesAny(List<String> skus) -> skus.stream();
            case Expectation other -> Stream.empty();
        };
    }
}
