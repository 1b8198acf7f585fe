package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Takes in a roster that the operator dropped; it waits for the administrator of the school. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterDelivery {

    @Inject
    private Schools schools;

    @Inject
    private RosterDesk desk;

    /**
     * Takes a roster in.
     *
     * @param school   id of the school
     * @param fileName as the operator calls it
     * @param bytes    of the file
     */
    public void deliver(UUID school, String fileName, byte[] bytes) {
        desk.take(
                schools.find(school).orElseThrow(() -> new NotFoundException("school " + school)),
                fileName,
                bytes,
                null);
    }
}
