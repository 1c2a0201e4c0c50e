package dev.noor.ports.model;

/** A model that answers as it is told. */
public interface ChatModelTestee {
    ChatModel model();

    /** Answers the next call with this. */
    void answerNext(ChatAnswer answer);

    /** Lets the next call go wrong in this way. */
    void failNext(ModelFault fault);
}
