package dev.noor.ports.crm;

/** What a customer's company is called; 1 to 200 characters. Personal: the string form leaves it out. */
public record CompanyName(String text) {
    private static final int LONGEST = 200;

    public CompanyName {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a company's name has 1 to 200 characters");
        }
    }

    @Override
    public String toString() {
        return "CompanyName[***]";
    }
}
