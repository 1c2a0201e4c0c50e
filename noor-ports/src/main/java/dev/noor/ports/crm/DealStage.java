package dev.noor.ports.crm;

/** A stage of the company's pipeline of deals, exactly as the CRM names it; 1 to 120 characters. */
public record DealStage(String name) {
    private static final int LONGEST = 120;

    public DealStage {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a stage of deals has a name of 1 to 120 characters");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
