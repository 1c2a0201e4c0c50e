package dev.noor.adapter.memory;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.live.LiveFeed;
import dev.noor.ports.live.LiveUpdates;
import dev.noor.ports.live.LiveUpdatesContract;
import org.junit.jupiter.api.Test;

final class MemoryLiveUpdatesTest implements LiveUpdatesContract {
    private final MemoryLiveUpdates live = new MemoryLiveUpdates();

    @Override
    public LiveUpdates updates() {
        return live;
    }

    @Override
    public LiveFeed feed() {
        return live;
    }

    @Test
    void nobody_is_looked_for_where_nobody_follows() {
        TenantId tenant = aTenant();
        assertThat(live.isFollowed(tenant)).isFalse();

        live.follow(LiveUpdatesContract.all(tenant)).close();

        assertThat(live.isFollowed(tenant)).isFalse();
    }
}
