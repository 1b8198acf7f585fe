package nl.cultureelzelfportret.ejb.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Asks the {@link AccessPolicy} before a {@link Guarded} service does anything. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AccessInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentViewer currentViewer;

    @Inject
    @Any
    private transient Instance<SubjectLoader> loaders;

    /**
     * Lets the call through, or ends it.
     *
     * @param invocation of a service's method
     * @return what the method returns
     * @throws NotFoundException if the viewer may not do this
     * @throws Exception         whatever the method throws
     */
    @AroundInvoke
    public Object guard(InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        if (!method.isAnnotationPresent(Open.class)) {
            Allowed allowed = method.getAnnotation(Allowed.class);
            if (allowed == null || !permits(allowed.value(), invocation)) {
                throw new NotFoundException(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        }
        return invocation.proceed();
    }

    private boolean permits(Permission permission, InvocationContext invocation) {
        return currentViewer
                .find()
                .map(viewer -> AccessPolicy.permits(viewer, permission, subject(invocation)))
                .orElse(false);
    }

    private Subject subject(InvocationContext invocation) {
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            On on = parameters[i].getAnnotation(On.class);
            if (on != null) {
                return load(on.value(), (UUID) invocation.getParameters()[i]);
            }
        }
        return new Subject.OwnSpace();
    }

    private Subject load(Class<?> type, UUID publicId) {
        SubjectLoader loader = loaders.stream()
                .filter(candidate -> candidate.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no SubjectLoader for " + type));
        return loader.load(publicId).orElseThrow(() -> new NotFoundException(type.getSimpleName() + " " + publicId));
    }
}
