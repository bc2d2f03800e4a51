package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/// S/MIME (RFC 8551): a mail that lies inside its signature is taken out of it.
///
/// The signature is not verified: anybody may have made it, and it says nothing of the sender. What is encrypted stays
/// closed.
final class SignedMail {
    private static final int DEEPEST = 3;
    private static final Set<String> TYPES = Set.of("application/pkcs7-mime", "application/x-pkcs7-mime");
    private static final Set<ASN1ObjectIdentifier> CLOSED = Set.of(
            CMSObjectIdentifiers.envelopedData,
            CMSObjectIdentifiers.authEnvelopedData,
            CMSObjectIdentifiers.encryptedData,
            PKCSObjectIdentifiers.signedAndEnvelopedData);

    private SignedMail() {}

    /// The mail with every signature around a part taken off.
    ///
    /// @param read reads the bytes of a part
    static Entity opened(Entity mail, Function<byte[], Entity> read) {
        return opened(mail, read, 0);
    }

    private static Entity opened(Entity entity, Function<byte[], Entity> read, int depth) {
        return switch (entity) {
            case Entity.Leaf leaf
            when isCms(leaf) && depth < DEEPEST ->
                content(leaf.content())
                        .<Entity>map(inside -> new Entity.Multipart(
                                leaf.headers(),
                                "multipart/signed",
                                List.of(opened(read.apply(inside), read, depth + 1))))
                        .orElse(leaf);
            case Entity.Leaf leaf -> leaf;
            case Entity.Enclosed message ->
                new Entity.Enclosed(message.headers(), message.type(), opened(message.message(), read, depth));
            case Entity.Multipart parts ->
                new Entity.Multipart(
                        parts.headers(),
                        parts.type(),
                        parts.parts().stream()
                                .map(part -> opened(part, read, depth))
                                .toList());
        };
    }

    /// Whether a part of the mail is encrypted for somebody's key.
    static boolean isEncrypted(Entity entity) {
        return switch (entity) {
            case Entity.Leaf leaf ->
                isCms(leaf)
                        && kind(leaf.content())
                                .map(CLOSED::contains)
                                .orElseGet(() -> ContentType.of(leaf.headers()).says("smime-type", "enveloped-data"));
            case Entity.Enclosed message -> isEncrypted(message.message());
            case Entity.Multipart parts -> parts.parts().stream().anyMatch(SignedMail::isEncrypted);
        };
    }

    private static boolean isCms(Entity.Leaf leaf) {
        var name = Disposition.of(leaf.headers()).fileName();
        return TYPES.contains(leaf.type()) || "smime.p7m".equalsIgnoreCase(name);
    }

    private static Optional<byte[]> content(byte[] cms) {
        try {
            var signed = new CMSSignedData(cms).getSignedContent();
            return signed != null && signed.getContent() instanceof byte[] inside
                    ? Optional.of(inside)
                    : Optional.empty();
        } catch (CMSException | RuntimeException | StackOverflowError notSigned) {
            // Encrypted, or nothing of the kind: it stays the file that it is.
            return Optional.empty();
        }
    }

    private static Optional<ASN1ObjectIdentifier> kind(byte[] cms) {
        try {
            return Optional.of(ContentInfo.getInstance(cms).getContentType());
        } catch (RuntimeException | StackOverflowError broken) {
            return Optional.empty();
        }
    }
}
