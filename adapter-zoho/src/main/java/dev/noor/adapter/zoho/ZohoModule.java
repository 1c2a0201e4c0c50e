package dev.noor.adapter.zoho;

import dagger.Binds;
import dagger.Module;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.crm.CrmCompanies;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.CrmRecords;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.order.SaleOrders;

/**
 * Binds the ports that Zoho answers. The app provides {@link ZohoConfig}, {@link ZohoPolicies}, {@link ZohoClock} and
 * what processes share: {@link dev.noor.ports.remote.TokenVault} and {@link dev.noor.ports.remote.CallBudget}.
 */
@Module
public interface ZohoModule {
    @Binds
    ProductPages productPages(ZohoProductPages pages);

    @Binds
    CrmContacts crmContacts(ZohoCrmContacts contacts);

    @Binds
    CrmCompanies crmCompanies(ZohoCrmCompanies companies);

    @Binds
    CrmDeals crmDeals(ZohoCrmDeals deals);

    @Binds
    CrmRecords crmRecords(ZohoCrmRecords records);

    @Binds
    DealChanges dealChanges(ZohoDealChanges changes);

    @Binds
    CrmNotes crmNotes(ZohoCrmNotes notes);

    @Binds
    SaleOrders saleOrders(ZohoSaleOrders orders);
}
