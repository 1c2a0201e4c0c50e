package dev.noor.adapter.memory;

import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.ContactChange;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmCompany;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealRecord;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.crm.NoteId;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.remote.Kept;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A CRM in memory, with the stages of one pipeline. Thread-safe within its process. */
public final class MemoryCrm implements CrmContacts, CrmCompanies, CrmDeals, CrmNotes, DealChanges, CrmRecords {
    private static final int PAGE = 200;

    private final Set<DealStage> stages;
    private final InstantSource clock;
    private final Map<PhoneNumber, ContactId> contacts = new LinkedHashMap<>();
    private final Map<ContactId, CrmContact> people = new LinkedHashMap<>();
    private final Map<String, CompanyId> companies = new LinkedHashMap<>();
    private final Map<CompanyId, TaxNumber> taxNumbers = new LinkedHashMap<>();
    private final Map<DealKey, DealId> keys = new LinkedHashMap<>();
    private final Map<DealId, Deal> deals = new LinkedHashMap<>();
    private final Map<DealId, NewDeal> wanted = new LinkedHashMap<>();
    private final Map<String, NoteId> notes = new LinkedHashMap<>();
    private long last;

    /** @param stages all that a deal may stand at */
    public MemoryCrm(List<DealStage> stages) {
        this(stages, InstantSource.system());
    }

    /** @param clock by which deals change */
    public MemoryCrm(List<DealStage> stages, InstantSource clock) {
        this.stages = Set.copyOf(stages);
        this.clock = clock;
    }

    @Override
    public synchronized Optional<ContactId> find(PhoneNumber phone) {
        return Optional.ofNullable(contacts.get(phone));
    }

    @Override
    public synchronized Kept<ContactId> keep(CrmContact contact) {
        Kept<ContactId> kept = kept(contacts, contact.phone(), () -> new ContactId(next("contact")));
        kept.there().ifPresent(id -> people.merge(id, contact, MemoryCrm::completed));
        return kept;
    }

    @Override
    public synchronized Optional<ContactId> complete(ContactId known, CrmContact contact) {
        return Optional.ofNullable(people.computeIfPresent(known, (id, there) -> completed(there, contact)))
                .map(there -> known);
    }

    private static CrmContact completed(CrmContact there, CrmContact now) {
        return new CrmContact(
                there.phone(),
                there.name().or(now::name),
                there.email().or(now::email),
                there.company().or(now::company));
    }

    @Override
    public synchronized Kept<CompanyId> keep(CrmCompany company) {
        Kept<CompanyId> kept = kept(
                companies,
                company.name().text().strip().toLowerCase(Locale.ROOT),
                () -> new CompanyId(next("company")));
        kept.there().ifPresent(id -> company.taxNumber().ifPresent(number -> taxNumbers.putIfAbsent(id, number)));
        return kept;
    }

    /** The tax number that a company has here. */
    public synchronized Optional<TaxNumber> taxNumber(CompanyId company) {
        return Optional.ofNullable(taxNumbers.get(company));
    }

    @Override
    public synchronized Optional<Deal> read(DealId deal) {
        return Optional.ofNullable(deals.get(deal));
    }

    @Override
    public synchronized Kept<Deal> open(NewDeal deal) {
        if (!stages.contains(deal.stage())) {
            return new Kept.Refused<>("crm.stage");
        }
        Optional<Deal> there = Optional.ofNullable(keys.get(deal.key())).map(deals::get);
        if (there.isPresent()) {
            return new Kept.Found<>(there.get());
        }
        Deal opened = new Deal(new DealId(next("deal")), deal.stage(), Optional.of(clock.instant()));
        keys.put(deal.key(), opened.id());
        wanted.put(opened.id(), deal);
        deals.put(opened.id(), opened);
        return new Kept.Created<>(opened);
    }

    @Override
    public synchronized DealMove move(DealId deal, DealStage to, Optional<Money> amount) {
        if (!deals.containsKey(deal)) {
            return new DealMove.Gone();
        }
        if (!stages.contains(to)) {
            return new DealMove.Refused("crm.stage");
        }
        Deal moved = new Deal(deal, to, Optional.of(clock.instant()));
        deals.put(deal, moved);
        return new DealMove.Moved(moved);
    }

    @Override
    public synchronized Page page(Place from) {
        List<Deal> fitting = deals.values().stream()
                .filter(deal -> !changed(deal).isBefore(from.changedAt().truncatedTo(ChronoUnit.SECONDS)))
                .sorted(Comparator.comparing(MemoryCrm::changed))
                .toList();
        int first = (from.page() - 1) * PAGE;
        return new Page(
                fitting.stream().skip(first).limit(PAGE).toList(),
                List.of(),
                fitting.size() > first + PAGE
                        ? Optional.of(new Place(from.changedAt(), from.page() + 1))
                        : Optional.empty());
    }

    private static Instant changed(Deal deal) {
        return deal.changedAt().orElse(Instant.EPOCH);
    }

    @Override
    public synchronized List<ContactRecord> contacts(PhoneNumber phone) {
        return find(phone).flatMap(this::contact).stream().toList();
    }

    @Override
    public synchronized Listed<ContactRecord> contacts(Slice slice) {
        return listed(
                people.keySet().stream().flatMap(id -> contact(id).stream()).toList(), slice);
    }

    @Override
    public synchronized Optional<ContactRecord> contact(ContactId id) {
        return Optional.ofNullable(people.get(id))
                .map(there -> new ContactRecord(
                        id,
                        there.name(),
                        Optional.of(there.phone().e164()),
                        there.email(),
                        there.company().flatMap(this::name),
                        Optional.empty()));
    }

    private Optional<String> name(CompanyId company) {
        return companies.entrySet().stream()
                .filter(known -> known.getValue().equals(company))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized Changing change(ContactId id, ContactChange change) {
        CrmContact changed = people.computeIfPresent(
                id,
                (same, there) -> new CrmContact(
                        there.phone(),
                        change.name().or(there::name),
                        change.email().or(there::email),
                        change.company().or(there::company)));
        return changed == null ? new Changing.Gone() : new Changing.Changed();
    }

    @Override
    public synchronized Listed<DealRecord> deals(Optional<DealStage> stage, Slice slice) {
        return listed(
                deals.keySet().stream()
                        .flatMap(id -> deal(id).stream())
                        .filter(deal -> stage.filter(
                                        at -> !at.equals(deal.deal().stage()))
                                .isEmpty())
                        .toList(),
                slice);
    }

    @Override
    public synchronized Optional<DealRecord> deal(DealId id) {
        return read(id).map(deal -> {
            Optional<NewDeal> opened = Optional.ofNullable(wanted.get(id));
            return new DealRecord(
                    deal,
                    opened.map(NewDeal::key).map(DealKey::text).orElse(""),
                    opened.map(NewDeal::contact),
                    opened.flatMap(NewDeal::amount).map(Money::toDecimal));
        });
    }

    private static <T> Listed<T> listed(List<T> all, Slice slice) {
        int first = (slice.page() - 1) * slice.size();
        return new Listed<>(
                all.stream().skip(first).limit(slice.size()).toList(),
                all.size() > first + slice.size() ? Ending.MORE : Ending.LAST);
    }

    @Override
    public synchronized Kept<NoteId> leave(DealId deal, CrmNote note) {
        return deals.containsKey(deal) ? left(deal.value(), note) : new Kept.Refused<>("crm.gone");
    }

    @Override
    public synchronized Kept<NoteId> leave(ContactId contact, CrmNote note) {
        return people.containsKey(contact) ? left(contact.value(), note) : new Kept.Refused<>("crm.gone");
    }

    private Kept<NoteId> left(String at, CrmNote note) {
        return kept(notes, at + "/" + note.key(), () -> new NoteId(next("note")));
    }

    private static <K, V> Kept<V> kept(Map<K, V> all, K key, Supplier<V> made) {
        V there = all.get(key);
        if (there != null) {
            return new Kept.Found<>(there);
        }
        V created = made.get();
        all.put(key, created);
        return new Kept.Created<>(created);
    }

    private String next(String kind) {
        last++;
        return kind + "-" + last;
    }
}
