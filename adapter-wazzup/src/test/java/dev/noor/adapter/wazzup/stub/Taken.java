package dev.noor.adapter.wazzup.stub;

import java.time.Instant;

/**
 * A message that the stub took: in the real world the customer has it on the screen now.
 *
 * @param order from 1, over all chats
 * @param at by the stub's clock
 * @param crmMessageId the sender's id; empty where it gave none
 * @param messageId the stub's own id
 * @param text empty for a file
 * @param contentUri empty for a text
 * @param templateId empty for a free text
 * @param body as it came
 */
public record Taken(
        long order,
        Instant at,
        String crmMessageId,
        String messageId,
        String channelId,
        String chatId,
        String text,
        String contentUri,
        String templateId,
        String body) {}
