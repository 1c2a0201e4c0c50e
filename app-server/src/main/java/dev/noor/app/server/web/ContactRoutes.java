package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.CrmViews.ContactEdit;
import dev.noor.app.server.web.CrmViews.ContactItem;
import dev.noor.app.server.web.CrmViews.Contacts;
import dev.noor.app.server.web.CrmViews.NewContact;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.crm.CompanyName;
import dev.noor.ports.crm.ContactChange;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmRecords.Changing;
import dev.noor.ports.crm.CrmRecords.Listed;
import dev.noor.ports.crm.CrmRecords.Slice;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Contacts of the CRM, asked for there each time: nothing is mirrored, so that what people change is seen at once. */
final class ContactRoutes implements RouteGroup {
    private static final String ALL = "/api/v1/crm/contacts";
    private static final Keyed READERS = new Keyed(Scope.CRM_READ);
    private static final Keyed WRITERS = new Keyed(Scope.CRM_WRITE);

    private final CrmDesk crm;

    @Inject
    ContactRoutes(CrmDesk crm) {
        this.crm = crm;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                ALL,
                                "Lists the contacts that the CRM has now, those added first coming first, or those of a"
                                        + " phone number; at most 2,000 in all.",
                                READERS,
                                Contacts.class,
                                this::list)
                        .with(
                                new Parameter("phone", "with country code, however it is written"),
                                Asked.AFTER,
                                Asked.LIMIT),
                Route.get(
                        ALL + "/{id}",
                        "Tells a contact as the CRM has it now.",
                        READERS,
                        ContactItem.class,
                        this::detail),
                new Route(
                        Method.POST,
                        ALL,
                        "Has the CRM know somebody by their phone number, once: who is there already is answered as"
                                + " they are, with 200, and gets only what was lacking. Notes who did.",
                        WRITERS,
                        Optional.of(NewContact.class),
                        new Answer.Json(ContactItem.class),
                        this::create),
                new Route(
                        Method.PATCH,
                        ALL + "/{id}",
                        "Writes the name, e-mail address or company of a contact in place of what is there. Notes who"
                                + " did.",
                        WRITERS,
                        Optional.of(ContactEdit.class),
                        new Answer.Json(ContactItem.class),
                        this::change));
    }

    private Reply list(Call call) {
        Optional<PhoneNumber> phone = call.query("phone").map(ContactRoutes::phone);
        if (phone.isPresent()) {
            return Reply.ok(new Contacts(items(crm.records(call).contacts(phone.get())), null));
        }
        Slice slice = CrmDesk.slice(call);
        Listed<ContactRecord> page = crm.records(call).contacts(slice);
        return Reply.ok(new Contacts(items(page.items()), CrmDesk.next(page, slice)));
    }

    private static List<ContactItem> items(List<ContactRecord> contacts) {
        return contacts.stream().map(ContactItem::of).toList();
    }

    /** A plus sign that was not encoded is a space by the time it is read. */
    private static PhoneNumber phone(String text) {
        String digits = text.replaceAll("[ ()+.-]", "").replaceFirst("^00", "");
        if (!digits.matches("[1-9][0-9]{6,14}")) {
            throw Asked.wrong("phone", "a number with country code, such as +971501234567");
        }
        return new PhoneNumber("+" + digits);
    }

    private Reply detail(Call call) {
        return Reply.ok(found(call, CrmDesk.contactId(call)));
    }

    private ContactItem found(Call call, ContactId id) {
        return crm.records(call).contact(id).map(ContactItem::of).orElseThrow(ContactRoutes::none);
    }

    private Reply create(Call call) {
        NewContact wanted = call.body(NewContact.class);
        PhoneNumber phone = phone(wanted.phone());
        Optional<String> name = CrmViews.name(wanted.name());
        Optional<String> email = CrmViews.email(wanted.email());
        Optional<CompanyName> company = CrmViews.company(wanted.company());
        Kept<ContactId> kept = crm.contacts(call).keep(new CrmContact(phone, name, email, crm.company(call, company)));
        ContactId id = CrmDesk.there(kept);
        crm.note(call, "crm.contact.keep", id.value(), "");
        return new Reply.Json(kept instanceof Kept.Created ? 201 : 200, found(call, id));
    }

    private Reply change(Call call) {
        ContactId id = CrmDesk.contactId(call);
        ContactEdit wanted = call.body(ContactEdit.class);
        Optional<String> name = CrmViews.name(wanted.name());
        Optional<String> email = CrmViews.email(wanted.email());
        Optional<CompanyName> company = CrmViews.company(wanted.company());
        if (name.isEmpty() && email.isEmpty() && company.isEmpty()) {
            throw new Problem(400, "nothing_to_change", "Tell at least one of name, email, company.");
        }
        return switch (crm.records(call).change(id, new ContactChange(name, email, crm.company(call, company)))) {
            case Changing.Changed changed -> {
                crm.note(call, "crm.contact.change", id.value(), "");
                yield Reply.ok(found(call, id));
            }
            case Changing.Gone gone -> throw none();
            case Changing.Refused refused -> throw CrmDesk.refused(refused.code());
        };
    }

    private static Problem none() {
        return new Problem(404, "no_contact", "The CRM has no contact of this id.");
    }
}
