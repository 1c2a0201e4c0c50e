package dev.noor.adapter.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes the first bytes of a body and lets go of the rest unread. For one body. */
final class FirstBytes implements BodySubscriber<byte[]> {
    private final int most;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Optional<Subscription> source = Optional.empty();

    FirstBytes(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = Optional.of(subscription);
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), most - taken.size())];
            buffer.get(bytes);
            taken.writeBytes(bytes);
        }
        if (taken.size() < most) {
            source.ifPresent(subscription -> subscription.request(1));
        } else {
            source.ifPresent(Subscription::cancel);
            onComplete();
        }
    }

    @Override
    public void onError(Throwable trouble) {
        body.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
