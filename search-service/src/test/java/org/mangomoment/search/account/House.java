package org.mangomoment.search.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.search.log.LinearizableLog;

/// Accounts over a log in memory, with a clock that the test moves. Passwords are hashed for real, but one that begins
/// with `guess` is refused without waiting for that.
final class House {
    static final String HERE = "192.0.2.1";
    static final String PASSWORD = "a long password";

    final TestClock clock = new TestClock();
    final List<ProducerRecord<byte[], byte[]>> log;

    /// Hashes that passwords were compared with.
    final List<String> checked = Collections.synchronizedList(new ArrayList<>());

    final Accounts accounts;
    final Devices devices;
    final Authentication door;
    final Colleagues colleagues;

    House() {
        this(new ArrayList<>());
    }

    private House(List<ProducerRecord<byte[], byte[]>> before) {
        this(new ArrayList<>(), before);
    }

    /// @param log    of all processes
    /// @param before is written to it anew
    private House(List<ProducerRecord<byte[], byte[]>> log, List<ProducerRecord<byte[], byte[]>> before) {
        this.log = log;
        BiPredicate<String, String> fits = (password, hash) -> {
            checked.add(hash);
            return !password.startsWith("guess") && Passwords.fits(password, hash);
        };
        accounts = new Accounts(new SharedLog(), fits, clock);
        devices = new Devices(this::devicesRead, clock);
        door = new Authentication(accounts, devices, "operator-secret", clock);
        colleagues = door.colleagues();
        before.forEach(record -> {
            if (record.topic().equals("accounts")) {
                accountsRead(record);
            } else {
                devicesRead(record);
            }
        });
    }

    /// Another process on the same log, which reads what this one writes only when it has to.
    House beside() {
        return new House(log, List.of());
    }

    /// Another process that reads the same log from its beginning.
    House restarted() {
        return new House(log);
    }

    SignIn signIn(String name, String password, Visit visit) {
        return door.signIn(name, password, visit);
    }

    SignIn.SignedIn signedIn(String name, Visit visit) {
        return switch (signIn(name, PASSWORD, visit)) {
            case SignIn.SignedIn signedIn -> signedIn;
            case SignIn.Refused _ -> throw new AssertionError(name + " was refused");
            case SignIn.TooMany _ -> throw new AssertionError(name + " was told to wait");
        };
    }

    OneTimeLink invited(String name, Role role) {
        return link(colleagues.invite(name, role.id(), "sam"));
    }

    static OneTimeLink link(ColleagueAct act) {
        if (act instanceof ColleagueAct.LinkMade(var _, var link)) {
            return link;
        }
        throw new AssertionError("no link was made: " + act);
    }

    static Visit from(String address) {
        return new Visit(address, "", "Firefox, Linux");
    }

    static Visit with(String device, String address) {
        return new Visit(address, device, "Firefox, Linux");
    }

    private void accountsRead(ProducerRecord<byte[], byte[]> written) {
        log.add(written);
        accounts.apply(new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value()));
    }

    private final class SharedLog implements LinearizableLog {
        @Override
        public boolean publish(ProducerRecord<byte[], byte[]> record) {
            accountsRead(record);
            return true;
        }

        @Override
        public void awaitCurrent() {
            for (var record : log) {
                if (record.topic().equals("accounts")) {
                    accounts.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                }
            }
        }
    }

    private void devicesRead(ProducerRecord<byte[], byte[]> written) {
        log.add(written);
        devices.apply(new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value()));
    }
}
