package dev.noor.adapter.llm;

import java.util.List;

/**
 * The model of a role.
 *
 * @param fallbacks tried in this order by a server that can, when the model fails
 * @param temperature 0 to 2
 */
public record RoleModel(String name, List<String> fallbacks, double temperature) {
    public RoleModel {
        fallbacks = List.copyOf(fallbacks);
    }

    RoleModel at(String otherName) {
        return new RoleModel(otherName, List.of(), temperature);
    }
}
