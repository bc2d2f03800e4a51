package org.mangomoment.classifier.identifier;

import java.math.BigInteger;
import java.util.Locale;

/// Check digits of the numbers that identify a person or an account.
final class Checksum {
    private Checksum() {}

    /// Belgian national number (rijksregisternummer), 11 digits: the last two are 97 minus the first nine modulo 97,
    /// for people born from 2000 on with a 2 put before the nine.
    static boolean isBelgianNationalNumber(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        long nine = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return check == 97 - nine % 97 || check == 97 - (2_000_000_000L + nine) % 97;
    }

    /// Dutch citizen service number (BSN), 9 digits: weights 9 to 2 and -1 give a multiple of 11.
    static boolean isDutchServiceNumber(String digits) {
        if (digits.length() != 9 || digits.equals("000000000")) {
            return false;
        }
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /// NHS number, 10 digits: weights 10 to 2, the last digit is 11 minus the sum modulo 11.
    static boolean isNhsNumber(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    /// Irish personal public service number: seven digits with the weights 8 to 2, and a second letter, A as 1, with
    /// weight 9, modulo 23 give the first letter, A as 1 and W as 0 (Department of Social Protection).
    static boolean isIrishServiceNumber(String number) {
        int sum = number.length() > 8 ? 9 * "WABCDEFGHI".indexOf(number.charAt(8)) : 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (number.charAt(i) - '0');
        }
        return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == number.charAt(7);
    }

    /// Luhn's check of payment card numbers, 13 to 19 digits.
    static boolean isCardNumber(String digits) {
        if (digits.length() < 13 || digits.length() > 19) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    /// IBAN (ISO 13616) without spaces: country and check digits moved to the end, letters as 10 to 35, modulo 97 is 1.
    static boolean isIban(String compact) {
        if (!compact.toUpperCase(Locale.ROOT).matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        var turned = compact.substring(4) + compact.substring(0, 4);
        var number = new StringBuilder();
        turned.chars().forEach(letter -> number.append(Character.digit(letter, 36)));
        return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
