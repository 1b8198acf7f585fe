package nl.cultureelzelfportret.web.core;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What our own pages ask the server for besides pages. */
@ApplicationPath("api")
public class Api extends Application {}
