package org.mangomoment.runtime.smtp;

/// What became of an attempt to send a mail.
public sealed interface Delivery {
    /// The server took it.
    record Sent() implements Delivery {}

    /// The server surely did not take it.
    ///
    /// @param reason without address or text
    /// @param again  whether trying later may help
    record NotSent(String reason, boolean again) implements Delivery {}

    /// The connection broke when it may have been taken.
    record Unknown() implements Delivery {}
}
