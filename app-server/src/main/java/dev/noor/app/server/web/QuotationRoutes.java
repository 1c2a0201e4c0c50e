package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.QuotationViews.QuotationDetail;
import dev.noor.app.server.web.QuotationViews.QuotationItem;
import dev.noor.app.server.web.QuotationViews.Quotations;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.document.QuotationPress;
import dev.noor.ports.Language;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.pipeline.EffectBook;
import dev.noor.ports.pipeline.EffectEntry;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.quotation.QuotationEntry;
import dev.noor.ports.quotation.QuotationEntry.Place;
import dev.noor.ports.quotation.QuotationFilter;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationList;
import dev.noor.ports.quotation.QuotationStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Quotations for the programs of a tenant's people: lists, details, documents. */
final class QuotationRoutes implements RouteGroup {
    private static final Keyed READERS = new Keyed(Scope.QUOTATIONS_READ);

    private final QuotationList quotations;
    private final EffectBook effects;
    private final FileLinks files;
    private final QuotationPress press;

    @Inject
    QuotationRoutes(QuotationList quotations, EffectBook effects, FileLinks files, QuotationPress press) {
        this.quotations = quotations;
        this.effects = effects;
        this.files = files;
        this.press = press;
    }

    @Override
    public List<Route> routes() {
        String one = "/api/v1/quotations/{id}";
        return List.of(
                Route.get(
                                "/api/v1/quotations",
                                "Lists quotations, the youngest first; each revision is one.",
                                READERS,
                                Quotations.class,
                                this::list)
                        .with(
                                new Parameter("status", "draft, issued, accepted, refused, expired or superseded"),
                                new Parameter("number", "as it is printed, without the revision"),
                                new Parameter("conversation", "the id of a conversation"),
                                Asked.AFTER,
                                Asked.LIMIT),
                Route.get(
                        one,
                        "Tells a quotation with its lines and sums, and what became of its document and order.",
                        READERS,
                        QuotationDetail.class,
                        this::detail),
                Route.file(
                                one + "/document",
                                "Hands out the PDF that the customer was sent; one that was not sent is printed now.",
                                READERS,
                                this::document)
                        .with(new Parameter("language", "en, ar or ru: printed now in that language")));
    }

    private Reply list(Call call) {
        int limit = Asked.limit(call);
        QuotationFilter filter = new QuotationFilter(
                call.query("status").map(text -> Asked.word("status", text, QuotationStatus.class)),
                call.query("number"),
                Asked.id(call, "conversation").map(ConversationId::new));
        List<QuotationEntry> entries = quotations.list(
                call.key().tenant(),
                filter,
                Asked.after(call).map(cursor -> new Place(cursor.at(), new QuotationId(cursor.id()))),
                limit);
        return Reply.ok(new Quotations(
                entries.stream().map(QuotationItem::of).toList(),
                entries.size() < limit ? null : after(entries.getLast())));
    }

    private static String after(QuotationEntry entry) {
        return new Cursor(entry.quotedAt(), entry.quotation().id().value()).token();
    }

    private Reply detail(Call call) {
        QuotationEntry found = found(call);
        return Reply.ok(QuotationDetail.of(found, work(call, found)));
    }

    private Reply document(Call call) {
        QuotationEntry found = found(call);
        Optional<Language> wanted = Asked.language(call);
        Optional<Document> sent = wanted.isPresent()
                ? Optional.empty()
                : work(call, found).stream()
                        .filter(effect -> effect.kind() == EffectKind.QUOTE_PDF)
                        .flatMap(effect -> files.document(effect.id()).stream())
                        .findFirst();
        Language language = wanted.or(found::language).orElse(Language.EN);
        return new Reply.File(sent.orElseGet(() -> press.print(call.key().tenant(), found.quotation(), language)));
    }

    private List<EffectEntry> work(Call call, QuotationEntry entry) {
        return effects.of(call.key().tenant(), entry.quotation().id());
    }

    private QuotationEntry found(Call call) {
        return quotations
                .entry(call.key().tenant(), new QuotationId(call.pathId("id")))
                .orElseThrow(() -> new Problem(404, "no_quotation", "There is no quotation of this id."));
    }
}
