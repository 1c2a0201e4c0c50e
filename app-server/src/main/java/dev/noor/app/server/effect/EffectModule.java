package dev.noor.app.server.effect;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoSet;
import dev.noor.ports.pipeline.EffectHandler;

/** Who acts on effects of which kind; those of a kind without a handler wait. */
@Module
public interface EffectModule {
    @Binds
    @IntoSet
    EffectHandler approvalNews(ApprovalNewsHandler handler);

    @Binds
    @IntoSet
    EffectHandler alerts(AlertHandler handler);

    @Binds
    @IntoSet
    EffectHandler quoteDocuments(QuoteDocumentHandler handler);
}
