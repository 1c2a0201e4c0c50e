package dev.noor.app.cli.model;

import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.ports.Language;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Spoken;
import dev.noor.ports.messaging.MessageContent.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A chat in which people tell who they and others are, in every place where words may stand: in messages and bursts,
 * captions, transcripts, names of files, what they quote, what a manager writes, and what a model makes up itself.
 *
 * @param moves in order
 * @param planted what is found wherever it appears
 * @param recorded names, companies and addresses that are told as details of the order
 */
record PlantedDialogue(Language language, List<Move> moves, List<Identity> planted, List<Identity> recorded) {
    private static final Map<Language, List<String>> TALK = Map.of(
            Language.EN,
            List.of(
                    "we need black office chairs, call me on %s",
                    "what about delivery? my colleague is %s",
                    "which chairs do you have with armrests? send it to %s please",
                    "is there a warranty? btw %s",
                    "%s - and how much is CH 616?",
                    "> you wrote: my number is %s\nis that still right? and do you have desks 140 cm",
                    "12 pcs CH 616, contact %s, thanks",
                    "{\"contact\": \"%s\"} do you have meeting tables for 8?"),
            Language.AR,
            List.of(
                    "نبي كراسي مكتب سوداء، اتصل علي %s",
                    "كيف التوصيل؟ زميلي %s",
                    "شو عندكم كراسي مع مساند؟ ارسلها على %s",
                    "في ضمان؟ هذا %s",
                    "%s كم سعر CH 616؟",
                    "3ndkom kursi aswad? kalemni 3ala %s",
                    "abi 5 makateb w raqmi %s"),
            Language.RU,
            List.of(
                    "нам нужны чёрные кресла, звоните %s",
                    "а как с доставкой? контакт коллеги: %s",
                    "какие есть кресла с подлокотниками? пришлите на %s",
                    "есть ли гарантия? вот %s",
                    "%s сколько стоит CH 616?",
                    "nuzhny kresla, moi nomer %s"));
    private static final Map<Language, String> ORDER = Map.of(
            Language.EN, "12 CH 616 please, send me a quotation",
            Language.AR, "ابي 12 كرسي CH 616، ارسل لي عرض سعر",
            Language.RU, "12 штук CH 616, пришлите коммерческое предложение");
    private static final Map<Language, String> DETAILS = Map.of(
            Language.EN, "My name is %s, company %s, %s",
            Language.AR, "أنا %s من %s، %s",
            Language.RU, "Меня зовут %s, %s, %s");
    private static final Map<Language, List<String>> LATER = Map.of(
            Language.EN,
            List.of(
                    "it is %1$s again, which desks do you have?",
                    "is %3$s far for delivery? for %2$s", "%1$s / %2$s: is there a warranty?"),
            Language.AR,
            List.of("معاك %1$s، شو عندكم طاولات؟", "كيف التوصيل إلى %3$s؟", "%2$s تسأل: في ضمان؟"),
            Language.RU,
            List.of("это снова %1$s, какие есть столы?", "а доставка на %3$s? для %2$s", "%2$s: есть ли гарантия?"));
    private static final List<String> MANAGERS = List.of("I called %s, all fine", "please write to %s as agreed", "%s");

    /** Somebody writes; after a manager the chat is Noor's again. */
    record Move(Author author, List<MessageContent> contents) {}

    static PlantedDialogue of(int seed) {
        Random random = new Random(seed);
        Language language = Language.values()[seed % Language.values().length];
        Identities identities = new Identities(random);
        List<Identity> planted = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            moves.add(talk(identities, language, random, planted));
        }
        if (random.nextBoolean()) {
            Identity told = keep(identities.unseen(language), planted);
            moves.add(new Move(
                    Author.MANAGER, List.of(new Text(identities.one(MANAGERS).formatted(told.text())))));
        }
        Identity name = identities.name(language);
        Identity company = identities.company(language);
        Identity address = identities.address(language);
        moves.add(said(ORDER.getOrDefault(language, "")));
        moves.add(said(DETAILS.getOrDefault(language, "").formatted(name.text(), company.text(), address.text())));
        for (String later : LATER.getOrDefault(language, List.of())) {
            moves.add(said(later.formatted(name.text(), company.text(), address.text())));
        }
        moves.add(talk(identities, language, random, planted));
        return new PlantedDialogue(language, moves, planted, List.of(name, company, address));
    }

    private static Move talk(Identities identities, Language language, Random random, List<Identity> planted) {
        Identity told = keep(identities.unseen(language), planted);
        String words = identities.one(TALK.getOrDefault(language, List.of())).formatted(told.text());
        return switch (random.nextInt(8)) {
            case 0 -> new Move(Author.CUSTOMER, List.of(new Spoken(words)));
            case 1 -> new Move(Author.CUSTOMER, List.of(new Attachment(Kind.PHOTO, words)));
            case 2 ->
                new Move(
                        Author.CUSTOMER, List.of(new Attachment(Kind.DOCUMENT, told.text() + ".pdf"), new Text(words)));
            case 3 -> {
                Identity other = keep(identities.unseen(language), planted);
                yield new Move(Author.CUSTOMER, List.of(new Text(other.text()), new Text(words)));
            }
            default -> said(words);
        };
    }

    private static Move said(String words) {
        return new Move(Author.CUSTOMER, List.of(new Text(words)));
    }

    private static Identity keep(Identity identity, List<Identity> planted) {
        planted.add(identity);
        return identity;
    }

    /** A model that names what it was told and what it makes up in its calls, then says what it read. */
    WireAnswer answer(Asked asked, Identity madeUp) {
        return switch ((int) asked.round()) {
            case 0 ->
                Completion.calling("record_facts", facts(madeUp.text()))
                        .and("search_knowledge", "{\"question\":\"delivery for " + escaped(madeUp.text()) + "\"}")
                        .sent();
            case 1 ->
                Completion.calling("search_catalog", "{\"text\":\"" + escaped(asked.last("user")) + "\"}")
                        .sent();
            default -> Completion.saying("Thank you. " + asked.last("user")).sent();
        };
    }

    private static String facts(String value) {
        return "{\"facts\":[{\"slot\":\"phone\",\"value\":\"" + escaped(value) + "\"},{\"slot\":\"email\",\"value\":\""
                + escaped(value) + "\"}]}";
    }

    private static String escaped(String text) {
        String flat = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        return flat.substring(0, Math.min(300, flat.length()));
    }
}
