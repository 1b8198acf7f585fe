package nl.cultureelzelfportret.it.access;

import java.util.List;

/** The methods of a feature's services, and how one knocks there. A bean of each feature implements it. */
interface Doors {

    /** {@return a door for each method, on everything that it could be about} */
    List<Door> of(Neighbourhood there);
}
