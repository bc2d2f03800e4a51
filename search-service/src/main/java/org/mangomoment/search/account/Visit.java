package org.mangomoment.search.account;

/// From where somebody tries to come in.
///
/// @param address the client's address
/// @param device  the browser's cookie of earlier sign-ins; empty when it has none
/// @param browser the kind of browser, as `Firefox, Windows`; empty when that is not known
public record Visit(String address, String device, String browser) {
    @Override
    public String toString() {
        return "Visit[" + browser + "]";
    }
}
