package dev.noor.adapter.memory;

import dev.noor.ports.pipeline.TurnQueueContract;

final class MemoryTurnQueueTest extends MemoryPipeline implements TurnQueueContract {}
