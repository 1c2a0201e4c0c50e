package dev.noor.adapter.zoho;

import dagger.Binds;
import dagger.Module;
import dev.noor.ports.catalog.ProductPages;

/**
 * Binds the ports that Zoho answers. The app provides {@link ZohoConfig}, {@link ZohoPolicies}, {@link ZohoClock} and
 * what processes share: {@link dev.noor.ports.remote.TokenVault} and {@link dev.noor.ports.remote.CallBudget}.
 */
@Module
public interface ZohoModule {
    @Binds
    ProductPages productPages(ZohoProductPages pages);
}
