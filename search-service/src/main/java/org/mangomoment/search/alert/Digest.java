package org.mangomoment.search.alert;

/// One mail about new stories: how many, and where they are; neither words of them nor of the search.
///
/// @param mark     the part of its Message-ID before the @
/// @param to       the colleague's address
/// @param language ISO 639-1
/// @param stories  how many are new, 1 and up
/// @param searchId the saved search
record Digest(String mark, String to, String language, int stories, String searchId) {
    /// Never prints the address.
    @Override
    public String toString() {
        return "Digest[" + stories + "]";
    }
}
