package dev.noor.ports.conversation;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** There is one conversation for each address, and only its own tenant finds it. */
public interface ConversationOpeningContract extends ConversationStoreTestee {
    @Test
    default void a_new_address_opens_a_fresh_conversation() {
        ChatAddress address = anAddress(aTenant());
        ConversationId id = anId();

        Conversation opened = testee().open(address, id);

        assertThat(opened).isEqualTo(Conversation.fresh(id, address));
        assertThat(testee().find(address.tenant(), id)).contains(opened);
    }

    @Test
    default void a_known_address_opens_its_conversation() {
        Conversation first = opened();

        assertThat(testee().open(first.address(), anId())).isEqualTo(first);
    }

    @Test
    default void every_part_of_an_address_tells_conversations_apart() {
        Conversation first = opened();
        ChatAddress address = first.address();

        assertThat(testee().open(new ChatAddress(aTenant(), address.channel(), address.chat()), anId())
                        .id())
                .isNotEqualTo(first.id());
        assertThat(testee().open(new ChatAddress(address.tenant(), "telegram", address.chat()), anId())
                        .id())
                .isNotEqualTo(first.id());
        assertThat(testee().open(new ChatAddress(address.tenant(), address.channel(), "another"), anId())
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    default void an_unknown_id_finds_nothing() {
        assertThat(testee().find(aTenant(), anId())).isEmpty();
    }

    @Test
    default void another_tenant_finds_nothing() {
        Conversation conversation = opened();

        assertThat(testee().find(aTenant(), conversation.id())).isEmpty();
    }
}
