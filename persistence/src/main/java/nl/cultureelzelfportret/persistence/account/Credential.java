package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/**
 * The user name and password with which a person signs in.
 *
 * <p>Wrong passwords are counted per account, never per address: a whole school is one address. After
 * {@value #FREE_TRIES} wrong ones every next try has to wait, twice as long each time, a quarter of an hour at most; so
 * guessing is hopeless and nobody can lock a classmate out for the day.
 */
@Entity
@Table(name = "credential")
public class Credential extends BaseEntity {

    /** So many wrong passwords cost nothing: children mistype. */
    public static final int FREE_TRIES = 5;

    /**
     * The hash of nothing that anybody can type: who has no password yet does not get in, and trying takes as long as with
     * one.
     */
    public static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Column(name = "user_name", nullable = false, length = 100)
    private String userName;

    @Column(name = "password_hash", nullable = false, length = 255)
    private String passwordHash;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(name = "wrong_tries", nullable = false)
    private int wrongTries;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    /** For JPA. */
    protected Credential() {}

    /**
     * @param person       who signs in with it
     * @param userName     unique in the installation, case does not matter
     * @param passwordHash the encoded hash, never the password
     * @param mustChange   whether somebody else handed the password out
     */
    public Credential(Person person, String userName, String passwordHash, boolean mustChange) {
        this.person = Objects.requireNonNull(person);
        this.userName = normalised(userName);
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.mustChange = mustChange;
    }

    /**
     * {@return a user name as it is stored and looked up}
     *
     * @param typed as somebody typed it
     */
    public static String normalised(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return whether the next try has to wait}
     *
     * @param now the time of the try
     */
    public boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /**
     * Counts a wrong password.
     *
     * @param now the time of the try
     */
    public void refuse(Instant now) {
        wrongTries++;
        if (wrongTries >= FREE_TRIES) {
            int doublings = Math.min(wrongTries - FREE_TRIES, 10);
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            blockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }
    }

    /**
     * The password was right: earlier mistakes are forgotten.
     *
     * @param now the time of the sign-in
     */
    public void welcome(Instant now) {
        wrongTries = 0;
        blockedUntil = null;
        lastSignIn = now;
    }

    /**
     * Its owner chose a new password.
     *
     * @param newHash the encoded hash
     */
    public void changePassword(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        mustChange = false;
    }

    /**
     * Somebody else hands out a new password, which its owner has to change at once; earlier mistakes are forgotten.
     *
     * @param newHash the encoded hash
     */
    public void handOut(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        mustChange = true;
        wrongTries = 0;
        blockedUntil = null;
    }

    /**
     * The same password, hashed anew with today's cost.
     *
     * @param newHash the encoded hash
     */
    public void rehash(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
    }

    /** {@return who signs in with it} */
    public Person getPerson() {
        return person;
    }

    /** {@return in lower case} */
    public String getUserName() {
        return userName;
    }

    /** {@return the encoded hash} */
    public String getPasswordHash() {
        return passwordHash;
    }

    /** {@return whether the owner has to choose a password of their own first} */
    public boolean isMustChange() {
        return mustChange;
    }

    /** {@return when its owner last came in, or null} */
    public Instant getLastSignIn() {
        return lastSignIn;
    }
}
