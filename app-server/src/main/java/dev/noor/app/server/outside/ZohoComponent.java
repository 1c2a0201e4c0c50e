package dev.noor.app.server.outside;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.zoho.ZohoClock;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.adapter.zoho.ZohoModule;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.TokenVault;
import jakarta.inject.Singleton;

/** What Zoho answers, made only where it is configured. */
@Singleton
@Component(modules = ZohoModule.class)
public interface ZohoComponent {
    CrmContacts contacts();

    CrmCompanies companies();

    CrmDeals deals();

    CrmRecords records();

    DealChanges changes();

    CrmNotes notes();

    SaleOrders orders();

    ProductPages pages();

    /** Takes the settings, checked, and what processes share. */
    @Component.Factory
    interface Factory {
        ZohoComponent create(
                @BindsInstance ZohoConfig config,
                @BindsInstance ZohoPolicies policies,
                @BindsInstance ZohoClock clock,
                @BindsInstance TokenVault vault,
                @BindsInstance CallBudget budget);
    }

    /** Begins one. */
    static Factory factory() {
        return DaggerZohoComponent.factory();
    }
}
