-- made from migrations 346744aca7da2264d862e1d6efd260cf80378028f2c2325407abd239dcbee656
--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: procrastinate_job_event_type; Type: TYPE; Schema: public; Owner: app_owner
--

CREATE TYPE public.procrastinate_job_event_type AS ENUM (
    'deferred',
    'started',
    'deferred_for_retry',
    'failed',
    'succeeded',
    'cancelled',
    'abort_requested',
    'aborted',
    'scheduled',
    'retried'
);


ALTER TYPE public.procrastinate_job_event_type OWNER TO app_owner;

--
-- Name: procrastinate_job_status; Type: TYPE; Schema: public; Owner: app_owner
--

CREATE TYPE public.procrastinate_job_status AS ENUM (
    'todo',
    'doing',
    'succeeded',
    'failed',
    'cancelled',
    'aborting',
    'aborted'
);


ALTER TYPE public.procrastinate_job_status OWNER TO app_owner;

--
-- Name: procrastinate_job_to_defer_v1; Type: TYPE; Schema: public; Owner: app_owner
--

CREATE TYPE public.procrastinate_job_to_defer_v1 AS (
	queue_name character varying,
	task_name character varying,
	priority integer,
	lock text,
	queueing_lock text,
	args jsonb,
	scheduled_at timestamp with time zone
);


ALTER TYPE public.procrastinate_job_to_defer_v1 OWNER TO app_owner;

--
-- Name: _pgh_attach_context(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;


ALTER FUNCTION public._pgh_attach_context() OWNER TO app_owner;

--
-- Name: _pgtrigger_should_ignore(name); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;


ALTER FUNCTION public._pgtrigger_should_ignore(trigger_name name) OWNER TO app_owner;

--
-- Name: library_find_cases(text[], text[]); Type: FUNCTION; Schema: public; Owner: app_search
--

CREATE FUNCTION public.library_find_cases(words text[], others text[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    select c.id from library_modelcase c
    where (c.search_text like words[1] or c.search_text like others[1])
      and not exists (
          select from unnest(words, others) as term(word, other)
          where c.search_text not like term.word and c.search_text not like term.other)
      and c.tenant_id = any(
          nullif(current_setting('app.tenant', true), '')::bigint
          || array(select m.consortium_id from tenancy_consortiummember m
                   where m.member_id = nullif(current_setting('app.tenant', true), '')::bigint))
$$;


ALTER FUNCTION public.library_find_cases(words text[], others text[]) OWNER TO app_search;

--
-- Name: pgtrigger_delete_delete_00247(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_00247() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_attendanceevent" ("answer", "created_at", "id", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "sitting_id", "tenant_id", "updated_at") VALUES (OLD."answer", OLD."created_at", OLD."id", OLD."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."presence", OLD."sitting_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_00247() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_060db(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_060db() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_yearlyreportevent" ("by_id", "created_at", "fiscal_year", "id", "local_purchases_yen", "note", "once", "persons", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "sales_yen", "submission_id", "tenant_id", "updated_at") VALUES (OLD."by_id", OLD."created_at", OLD."fiscal_year", OLD."id", OLD."local_purchases_yen", OLD."note", OLD."once", OLD."persons", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reported_on", OLD."sales_yen", OLD."submission_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_060db() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_07a5e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_07a5e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_jointproposerevent" ("agreed_on", "created_at", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "reader_id", "tenant_id", "updated_at") VALUES (OLD."agreed_on", OLD."created_at", OLD."id", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."proposal_id", OLD."reader_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_07a5e() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_09b2c(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_09b2c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_matterevent" ("created_at", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "put_away_at", "raised_on", "sitting_on", "subject", "tenant_id", "through", "updated_at", "wish") VALUES (OLD."created_at", OLD."id", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."proposal_id", OLD."put_away_at", OLD."raised_on", OLD."sitting_on", OLD."subject", OLD."tenant_id", OLD."through", OLD."updated_at", OLD."wish"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_09b2c() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_10262(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_10262() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_modelcaseevent" ("body", "created_at", "id", "measure", "measure_toml", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "put_away_at", "source", "summary", "tags", "tenant_id", "title", "updated_at", "written_by_id") VALUES (OLD."body", OLD."created_at", OLD."id", OLD."measure", OLD."measure_toml", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."place", OLD."put_away_at", OLD."source", OLD."summary", OLD."tags", OLD."tenant_id", OLD."title", OLD."updated_at", OLD."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_10262() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_1ab13(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_1ab13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_declarationevent" ("conflict", "created_at", "ground", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "submission_id", "tenant_id", "updated_at") VALUES (OLD."conflict", OLD."created_at", OLD."ground", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reviewer_id", OLD."submission_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_1ab13() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_1c841(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_1c841() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_membershipevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at", "user_id") VALUES (OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."role", OLD."tenant_id", OLD."updated_at", OLD."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_1c841() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_1d514(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_1d514() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extravaluesevent" ("created_at", "form", "id", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "values") VALUES (OLD."created_at", OLD."form", OLD."id", OLD."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at", OLD."values"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_1d514() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_24fa8(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_24fa8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_attachmentevent" ("added_by_id", "application_id", "created_at", "file_name", "id", "media_type", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (OLD."added_by_id", OLD."application_id", OLD."created_at", OLD."file_name", OLD."id", OLD."media_type", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."received_sha256", OLD."removed_at", OLD."size_bytes", OLD."stored_sha256", OLD."tenant_id", OLD."title", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_24fa8() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_293bf(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_293bf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_candidateevent" ("consented_on", "created_at", "id", "kind", "lives_in", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "skills", "tenant_id", "updated_at") VALUES (OLD."consented_on", OLD."created_at", OLD."id", OLD."kind", OLD."lives_in", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."put_away_at", OLD."skills", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_293bf() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_2a0a3(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_2a0a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "custody_discardedevent" ("created_at", "discarded_by_id", "expires_at", "id", "kind", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "title_en", "title_ja", "updated_at") VALUES (OLD."created_at", OLD."discarded_by_id", OLD."expires_at", OLD."id", OLD."kind", OLD."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."title_en", OLD."title_ja", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_2a0a3() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_2e3da(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_2e3da() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_stanceevent" ("created_at", "decision_id", "id", "kind", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (OLD."created_at", OLD."decision_id", OLD."id", OLD."kind", OLD."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_2e3da() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_32e17(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_32e17() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_routeapprovalevent" ("application_id", "by_id", "content_sha256", "created_at", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at", "void_reason_en", "void_reason_ja", "voided_at") VALUES (OLD."application_id", OLD."by_id", OLD."content_sha256", OLD."created_at", OLD."id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."position", OLD."role", OLD."tenant_id", OLD."updated_at", OLD."void_reason_en", OLD."void_reason_ja", OLD."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_32e17() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_387fd(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_387fd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_submissionevent" ("application_id", "call_id", "created_at", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reader_id", "receipt_number", "sha256", "submitted_at", "submitted_by_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (OLD."application_id", OLD."call_id", OLD."created_at", OLD."id", OLD."number", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reader_id", OLD."receipt_number", OLD."sha256", OLD."submitted_at", OLD."submitted_by_id", OLD."tenant_id", OLD."updated_at", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_387fd() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_44b38(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_44b38() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_acknowledgementevent" ("amount_yen", "approval_id", "by_id", "created_at", "day", "id", "kind", "notice_id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (OLD."amount_yen", OLD."approval_id", OLD."by_id", OLD."created_at", OLD."day", OLD."id", OLD."kind", OLD."notice_id", OLD."number", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."submission_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_44b38() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_4c88e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_4c88e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_stagemoveevent" ("by_id", "conditions", "created_at", "from_stage", "id", "overridden", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "to_stage", "updated_at", "venture_id", "version") VALUES (OLD."by_id", OLD."conditions", OLD."created_at", OLD."from_stage", OLD."id", OLD."overridden", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reason", OLD."tenant_id", OLD."to_stage", OLD."updated_at", OLD."venture_id", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_4c88e() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_4f42f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_4f42f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_followupevent" ("created_at", "done_on", "due_on", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "tenant_id", "updated_at") VALUES (OLD."created_at", OLD."done_on", OLD."due_on", OLD."id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."placement_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_4f42f() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_55a16(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_55a16() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_advicerequestevent" ("adviser_id", "asked_by_id", "created_at", "field", "id", "matched_at", "need", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "subject", "tenant_id", "updated_at", "wanted_by") VALUES (OLD."adviser_id", OLD."asked_by_id", OLD."created_at", OLD."field", OLD."id", OLD."matched_at", OLD."need", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."state", OLD."subject", OLD."tenant_id", OLD."updated_at", OLD."wanted_by"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_55a16() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_5acb3(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_5acb3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_openingevent" ("apply_until", "created_at", "description", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "seats", "tenant_id", "term_from", "term_until", "title", "updated_at", "written_by_id") VALUES (OLD."apply_until", OLD."created_at", OLD."description", OLD."id", OLD."kind", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."put_away_at", OLD."seats", OLD."tenant_id", OLD."term_from", OLD."term_until", OLD."title", OLD."updated_at", OLD."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_5acb3() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_628fa(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_628fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changeanswerevent" ("amount_yen", "approved", "by_id", "case_id", "change_id", "created_at", "decided_on", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "updated_at") VALUES (OLD."amount_yen", OLD."approved", OLD."by_id", OLD."case_id", OLD."change_id", OLD."created_at", OLD."decided_on", OLD."id", OLD."number", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reason", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_628fa() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_6606d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_6606d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_agendaitemevent" ("created_at", "id", "minutes_long", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_order", "presenter", "removed_at", "sitting_id", "tenant_id", "title", "updated_at") VALUES (OLD."created_at", OLD."id", OLD."minutes_long", OLD."note", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."place_in_order", OLD."presenter", OLD."removed_at", OLD."sitting_id", OLD."tenant_id", OLD."title", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_6606d() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_6b1d9(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_6b1d9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_proposalevent" ("answer", "answer_text", "created_at", "effect", "facts", "hindrance", "id", "kind", "law", "measure", "ministry", "permit_key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "state", "tenant_id", "title", "updated_at", "written_by_id") VALUES (OLD."answer", OLD."answer_text", OLD."created_at", OLD."effect", OLD."facts", OLD."hindrance", OLD."id", OLD."kind", OLD."law", OLD."measure", OLD."ministry", OLD."permit_key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."present", OLD."state", OLD."tenant_id", OLD."title", OLD."updated_at", OLD."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_6b1d9() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_6c143(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_6c143() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_placementevent" ("candidate_id", "created_at", "ended_on", "ends_on", "id", "opening_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "tenant_id", "updated_at") VALUES (OLD."candidate_id", OLD."created_at", OLD."ended_on", OLD."ends_on", OLD."id", OLD."opening_id", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."starts_on", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_6c143() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_6d915(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_6d915() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_caseevent" ("call_id", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "town_id", "updated_at") VALUES (OLD."call_id", OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."submission_id", OLD."tenant_id", OLD."town_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_6d915() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_7a560(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_7a560() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_paperevent" ("added_by_id", "agenda_item_id", "created_at", "file_name", "id", "kind", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "sitting_id", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (OLD."added_by_id", OLD."agenda_item_id", OLD."created_at", OLD."file_name", OLD."id", OLD."kind", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."received_sha256", OLD."removed_at", OLD."sitting_id", OLD."size_bytes", OLD."stored_sha256", OLD."tenant_id", OLD."title", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_7a560() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_7ad36(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_7ad36() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_paymentevent" ("amount_yen", "by_id", "case_id", "claim_id", "created_at", "id", "note", "once", "paid_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (OLD."amount_yen", OLD."by_id", OLD."case_id", OLD."claim_id", OLD."created_at", OLD."id", OLD."note", OLD."once", OLD."paid_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_7ad36() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_80971(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_80971() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_approvalevent" ("by_id", "created_at", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id", "version", "void_reason_en", "void_reason_ja", "voided_at") VALUES (OLD."by_id", OLD."created_at", OLD."id", OLD."kind", OLD."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at", OLD."venture_id", OLD."version", OLD."void_reason_en", OLD."void_reason_ja", OLD."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_80971() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_869f0(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_869f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extrafieldevent" ("audience", "choices", "created_at", "form", "id", "key", "kind", "label_en", "label_ja", "meaning_en", "meaning_ja", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "required", "retired", "tenant_id", "unit", "updated_at") VALUES (OLD."audience", OLD."choices", OLD."created_at", OLD."form", OLD."id", OLD."key", OLD."kind", OLD."label_en", OLD."label_ja", OLD."meaning_en", OLD."meaning_ja", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."position", OLD."required", OLD."retired", OLD."tenant_id", OLD."unit", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_869f0() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_88427(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_88427() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_invitationevent" ("accepted_at", "created_at", "email", "expires_at", "id", "invited_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at") VALUES (OLD."accepted_at", OLD."created_at", OLD."email", OLD."expires_at", OLD."id", OLD."invited_by_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."role", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_88427() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_8c507(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_8c507() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_ventureevent" ("case", "created_at", "faults_count", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_codes", "removed_at", "stage", "started_by_id", "stopped_from", "tenant_id", "title_en", "title_ja", "updated_at", "version") VALUES (OLD."case", OLD."created_at", OLD."faults_count", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."region_codes", OLD."removed_at", OLD."stage", OLD."started_by_id", OLD."stopped_from", OLD."tenant_id", OLD."title_en", OLD."title_ja", OLD."updated_at", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_8c507() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_9016e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_9016e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_applicationevent" ("call_id", "created_at", "form", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "started_by_id", "state", "tenant_id", "updated_at", "venture_id", "version") VALUES (OLD."call_id", OLD."created_at", OLD."form", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."removed_at", OLD."started_by_id", OLD."state", OLD."tenant_id", OLD."updated_at", OLD."venture_id", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_9016e() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_92edf(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_92edf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_privatenoteevent" ("audience", "by_id", "created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id") VALUES (OLD."audience", OLD."by_id", OLD."created_at", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at", OLD."venture_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_92edf() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_9c107(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_9c107() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_decisionevent" ("amount_yen", "by_id", "case_id", "change_id", "conditions", "created_at", "decided_on", "id", "limit_yen", "number", "once", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reports_count", "reports_due_month", "reports_from", "tenant_id", "updated_at", "version") VALUES (OLD."amount_yen", OLD."by_id", OLD."case_id", OLD."change_id", OLD."conditions", OLD."created_at", OLD."decided_on", OLD."id", OLD."limit_yen", OLD."number", OLD."once", OLD."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reason", OLD."reports_count", OLD."reports_due_month", OLD."reports_from", OLD."tenant_id", OLD."updated_at", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_9c107() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_a67ec(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_a67ec() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_minutesevent" ("agreed_at", "circulated_at", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reopening_reason", "sitting_id", "state", "tenant_id", "text", "updated_at", "version") VALUES (OLD."agreed_at", OLD."circulated_at", OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reopening_reason", OLD."sitting_id", OLD."state", OLD."tenant_id", OLD."text", OLD."updated_at", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_a67ec() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_a93cc(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_a93cc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_papertemplateevent" ("created_at", "id", "in_use", "kind", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tenant_id", "updated_at", "uploaded_by_id", "version") VALUES (OLD."created_at", OLD."id", OLD."in_use", OLD."kind", OLD."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."sha256", OLD."tenant_id", OLD."updated_at", OLD."uploaded_by_id", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_a93cc() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_b3dce(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_b3dce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_stepevent" ("by_id", "created_at", "day", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "state", "tenant_id", "updated_at") VALUES (OLD."by_id", OLD."created_at", OLD."day", OLD."id", OLD."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."proposal_id", OLD."state", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_b3dce() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_b48b9(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_b48b9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_claimevent" ("amount_yen", "by_id", "claimed_on", "created_at", "id", "kind", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (OLD."amount_yen", OLD."by_id", OLD."claimed_on", OLD."created_at", OLD."id", OLD."kind", OLD."note", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."submission_id", OLD."tenant_id", OLD."updated_at", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_b48b9() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_ba620(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_ba620() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_appearanceevent" ("contact_en", "contact_ja", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (OLD."contact_en", OLD."contact_ja", OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_ba620() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_beb5f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_beb5f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changerequestevent" ("after_yen", "before_yen", "by_id", "created_at", "id", "kind", "new_end_on", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "requested_on", "submission_id", "tenant_id", "updated_at", "what", "why", "withdrawn_at") VALUES (OLD."after_yen", OLD."before_yen", OLD."by_id", OLD."created_at", OLD."id", OLD."kind", OLD."new_end_on", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."requested_on", OLD."submission_id", OLD."tenant_id", OLD."updated_at", OLD."what", OLD."why", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_beb5f() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_bf5ad(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_bf5ad() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_clawbackevent" ("amount_yen", "by_id", "case_id", "created_at", "due_on", "ended_on", "ground", "id", "kind", "once", "opened_on", "order_number", "ordered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "settlement_id", "state", "tenant_id", "updated_at") VALUES (OLD."amount_yen", OLD."by_id", OLD."case_id", OLD."created_at", OLD."due_on", OLD."ended_on", OLD."ground", OLD."id", OLD."kind", OLD."once", OLD."opened_on", OLD."order_number", OLD."ordered_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reason", OLD."settlement_id", OLD."state", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_bf5ad() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_c4405(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_c4405() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_taskevent" ("created_at", "decision_id", "due_on", "id", "note", "once", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "sitting_id", "state", "tenant_id", "title", "updated_at") VALUES (OLD."created_at", OLD."decision_id", OLD."due_on", OLD."id", OLD."note", OLD."once", OLD."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."removed_at", OLD."sitting_id", OLD."state", OLD."tenant_id", OLD."title", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_c4405() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_ca653(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_ca653() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callevent" ("closes_at", "created_at", "criteria", "fiscal_year", "form", "id", "note_en", "note_ja", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "tenant_id", "title_en", "title_ja", "updated_at", "written_by_id") VALUES (OLD."closes_at", OLD."created_at", OLD."criteria", OLD."fiscal_year", OLD."form", OLD."id", OLD."note_en", OLD."note_ja", OLD."opens_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."published_at", OLD."scheme", OLD."tenant_id", OLD."title_en", OLD."title_ja", OLD."updated_at", OLD."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_ca653() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_cb9a3(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_cb9a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_ownfigureevent" ("created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "status", "tenant_id", "unit", "updated_at", "value", "year") VALUES (OLD."created_at", OLD."id", OLD."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."source", OLD."status", OLD."tenant_id", OLD."unit", OLD."updated_at", OLD."value", OLD."year"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_cb9a3() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_d2af0(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_d2af0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_approvalstepevent" ("act", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at") VALUES (OLD."act", OLD."created_at", OLD."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."position", OLD."role", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_d2af0() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_de97a(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_de97a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementevent" ("awarded_yen", "by_id", "case_id", "confirmed_on", "confirmed_yen", "created_at", "excluded_yen", "id", "note", "number", "once", "paid_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recomputed_yen", "report_id", "rules_of", "tenant_id", "to_pay_yen", "to_return_yen", "updated_at") VALUES (OLD."awarded_yen", OLD."by_id", OLD."case_id", OLD."confirmed_on", OLD."confirmed_yen", OLD."created_at", OLD."excluded_yen", OLD."id", OLD."note", OLD."number", OLD."once", OLD."paid_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."recomputed_yen", OLD."report_id", OLD."rules_of", OLD."tenant_id", OLD."to_pay_yen", OLD."to_return_yen", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_de97a() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_e21d5(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_e21d5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementreportevent" ("by_id", "completed_on", "cost_yen", "created_at", "id", "loan_yen", "note", "once", "other_yen", "own_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "submission_id", "tenant_id", "updated_at") VALUES (OLD."by_id", OLD."completed_on", OLD."cost_yen", OLD."created_at", OLD."id", OLD."loan_yen", OLD."note", OLD."once", OLD."other_yen", OLD."own_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reported_on", OLD."submission_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_e21d5() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_e7d73(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_e7d73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_decisionevent" ("agenda_item_id", "created_at", "id", "once", "other_rule", "outcome", "override_reason", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "reason", "sitting_id", "tenant_id", "text_en", "text_ja", "unmet_rules", "updated_at", "venture_id", "venture_title", "version", "withdrawal_reason", "withdrawn_at") VALUES (OLD."agenda_item_id", OLD."created_at", OLD."id", OLD."once", OLD."other_rule", OLD."outcome", OLD."override_reason", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."published_at", OLD."reason", OLD."sitting_id", OLD."tenant_id", OLD."text_en", OLD."text_ja", OLD."unmet_rules", OLD."updated_at", OLD."venture_id", OLD."venture_title", OLD."version", OLD."withdrawal_reason", OLD."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_e7d73() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_ea70d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_ea70d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adviserevent" ("created_at", "fields", "id", "introduction", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "regions", "tenant_id", "updated_at", "user_id") VALUES (OLD."created_at", OLD."fields", OLD."id", OLD."introduction", OLD."name", OLD."organisation", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."put_away_at", OLD."regions", OLD."tenant_id", OLD."updated_at", OLD."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_ea70d() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_f40fb(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_f40fb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_memberevent" ("created_at", "id", "name", "once", "organisation", "party", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "tenant_id", "updated_at", "user_id") VALUES (OLD."created_at", OLD."id", OLD."name", OLD."once", OLD."organisation", OLD."party", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."position", OLD."removed_at", OLD."tenant_id", OLD."updated_at", OLD."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_f40fb() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_f892b(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_f892b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_assessmentevent" ("by_id", "created_at", "id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (OLD."by_id", OLD."created_at", OLD."id", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."submission_id", OLD."tenant_id", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_f892b() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_fb6f9(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_fb6f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_sittingevent" ("created_at", "ends_at", "id", "notice", "once", "online_url", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "removed_at", "starts_at", "state", "tenant_id", "title", "updated_at", "version") VALUES (OLD."created_at", OLD."ends_at", OLD."id", OLD."notice", OLD."once", OLD."online_url", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."place", OLD."removed_at", OLD."starts_at", OLD."state", OLD."tenant_id", OLD."title", OLD."updated_at", OLD."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_fb6f9() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_fbab6(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_fbab6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_correctionevent" ("asked_by_id", "created_at", "id", "minutes_id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "state", "tenant_id", "text", "updated_at") VALUES (OLD."asked_by_id", OLD."created_at", OLD."id", OLD."minutes_id", OLD."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."reply", OLD."state", OLD."tenant_id", OLD."text", OLD."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_fbab6() OWNER TO app_owner;

--
-- Name: pgtrigger_delete_delete_ffaee(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_delete_delete_ffaee() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_visitreportevent" ("created_at", "findings", "follow_up_on", "id", "next_steps", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "tenant_id", "updated_at", "visited_on", "written_by_id") VALUES (OLD."created_at", OLD."findings", OLD."follow_up_on", OLD."id", OLD."next_steps", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'delete', OLD."id", OLD."request_id", OLD."tenant_id", OLD."updated_at", OLD."visited_on", OLD."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_delete_delete_ffaee() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_0a23e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_0a23e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_sittingevent" ("created_at", "ends_at", "id", "notice", "once", "online_url", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "removed_at", "starts_at", "state", "tenant_id", "title", "updated_at", "version") VALUES (NEW."created_at", NEW."ends_at", NEW."id", NEW."notice", NEW."once", NEW."online_url", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."place", NEW."removed_at", NEW."starts_at", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_0a23e() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_0c084(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_0c084() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extrafieldevent" ("audience", "choices", "created_at", "form", "id", "key", "kind", "label_en", "label_ja", "meaning_en", "meaning_ja", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "required", "retired", "tenant_id", "unit", "updated_at") VALUES (NEW."audience", NEW."choices", NEW."created_at", NEW."form", NEW."id", NEW."key", NEW."kind", NEW."label_en", NEW."label_ja", NEW."meaning_en", NEW."meaning_ja", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."position", NEW."required", NEW."retired", NEW."tenant_id", NEW."unit", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_0c084() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_17bf8(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_17bf8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_candidateevent" ("consented_on", "created_at", "id", "kind", "lives_in", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "skills", "tenant_id", "updated_at") VALUES (NEW."consented_on", NEW."created_at", NEW."id", NEW."kind", NEW."lives_in", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."put_away_at", NEW."skills", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_17bf8() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_17c58(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_17c58() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_correctionevent" ("asked_by_id", "created_at", "id", "minutes_id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "state", "tenant_id", "text", "updated_at") VALUES (NEW."asked_by_id", NEW."created_at", NEW."id", NEW."minutes_id", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reply", NEW."state", NEW."tenant_id", NEW."text", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_17c58() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_24bd4(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_24bd4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_caseevent" ("call_id", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "town_id", "updated_at") VALUES (NEW."call_id", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."town_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_24bd4() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_2890f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_2890f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_minutesevent" ("agreed_at", "circulated_at", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reopening_reason", "sitting_id", "state", "tenant_id", "text", "updated_at", "version") VALUES (NEW."agreed_at", NEW."circulated_at", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reopening_reason", NEW."sitting_id", NEW."state", NEW."tenant_id", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_2890f() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_2bcd2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_2bcd2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_visitreportevent" ("created_at", "findings", "follow_up_on", "id", "next_steps", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "tenant_id", "updated_at", "visited_on", "written_by_id") VALUES (NEW."created_at", NEW."findings", NEW."follow_up_on", NEW."id", NEW."next_steps", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."request_id", NEW."tenant_id", NEW."updated_at", NEW."visited_on", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_2bcd2() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_2bd30(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_2bd30() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_appearanceevent" ("contact_en", "contact_ja", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."contact_en", NEW."contact_ja", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_2bd30() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_3af05(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_3af05() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adviserevent" ("created_at", "fields", "id", "introduction", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "regions", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."fields", NEW."id", NEW."introduction", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."put_away_at", NEW."regions", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_3af05() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_4b675(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_4b675() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_stanceevent" ("created_at", "decision_id", "id", "kind", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."created_at", NEW."decision_id", NEW."id", NEW."kind", NEW."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_4b675() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_55eab(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_55eab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_taskevent" ("created_at", "decision_id", "due_on", "id", "note", "once", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "sitting_id", "state", "tenant_id", "title", "updated_at") VALUES (NEW."created_at", NEW."decision_id", NEW."due_on", NEW."id", NEW."note", NEW."once", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."removed_at", NEW."sitting_id", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_55eab() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_60e1b(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_60e1b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_applicationevent" ("call_id", "created_at", "form", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "started_by_id", "state", "tenant_id", "updated_at", "venture_id", "version") VALUES (NEW."call_id", NEW."created_at", NEW."form", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."removed_at", NEW."started_by_id", NEW."state", NEW."tenant_id", NEW."updated_at", NEW."venture_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_60e1b() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_61995(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_61995() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_openingevent" ("apply_until", "created_at", "description", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "seats", "tenant_id", "term_from", "term_until", "title", "updated_at", "written_by_id") VALUES (NEW."apply_until", NEW."created_at", NEW."description", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."put_away_at", NEW."seats", NEW."tenant_id", NEW."term_from", NEW."term_until", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_61995() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_67823(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_67823() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_decisionevent" ("agenda_item_id", "created_at", "id", "once", "other_rule", "outcome", "override_reason", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "reason", "sitting_id", "tenant_id", "text_en", "text_ja", "unmet_rules", "updated_at", "venture_id", "venture_title", "version", "withdrawal_reason", "withdrawn_at") VALUES (NEW."agenda_item_id", NEW."created_at", NEW."id", NEW."once", NEW."other_rule", NEW."outcome", NEW."override_reason", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."published_at", NEW."reason", NEW."sitting_id", NEW."tenant_id", NEW."text_en", NEW."text_ja", NEW."unmet_rules", NEW."updated_at", NEW."venture_id", NEW."venture_title", NEW."version", NEW."withdrawal_reason", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_67823() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_6bbf7(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_6bbf7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_membershipevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."role", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_6bbf7() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_6c624(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_6c624() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extravaluesevent" ("created_at", "form", "id", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "values") VALUES (NEW."created_at", NEW."form", NEW."id", NEW."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."values"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_6c624() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_6ecd8(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_6ecd8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_invitationevent" ("accepted_at", "created_at", "email", "expires_at", "id", "invited_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at") VALUES (NEW."accepted_at", NEW."created_at", NEW."email", NEW."expires_at", NEW."id", NEW."invited_by_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."role", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_6ecd8() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_735e7(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_735e7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_proposalevent" ("answer", "answer_text", "created_at", "effect", "facts", "hindrance", "id", "kind", "law", "measure", "ministry", "permit_key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "state", "tenant_id", "title", "updated_at", "written_by_id") VALUES (NEW."answer", NEW."answer_text", NEW."created_at", NEW."effect", NEW."facts", NEW."hindrance", NEW."id", NEW."kind", NEW."law", NEW."measure", NEW."ministry", NEW."permit_key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."present", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_735e7() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_7d3b1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_7d3b1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_approvalevent" ("by_id", "created_at", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id", "version", "void_reason_en", "void_reason_ja", "voided_at") VALUES (NEW."by_id", NEW."created_at", NEW."id", NEW."kind", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."venture_id", NEW."version", NEW."void_reason_en", NEW."void_reason_ja", NEW."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_7d3b1() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_7e428(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_7e428() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_agendaitemevent" ("created_at", "id", "minutes_long", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_order", "presenter", "removed_at", "sitting_id", "tenant_id", "title", "updated_at") VALUES (NEW."created_at", NEW."id", NEW."minutes_long", NEW."note", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."place_in_order", NEW."presenter", NEW."removed_at", NEW."sitting_id", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_7e428() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_7e584(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_7e584() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_papertemplateevent" ("created_at", "id", "in_use", "kind", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tenant_id", "updated_at", "uploaded_by_id", "version") VALUES (NEW."created_at", NEW."id", NEW."in_use", NEW."kind", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."sha256", NEW."tenant_id", NEW."updated_at", NEW."uploaded_by_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_7e584() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_89c92(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_89c92() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_privatenoteevent" ("audience", "by_id", "created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id") VALUES (NEW."audience", NEW."by_id", NEW."created_at", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."venture_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_89c92() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_8e185(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_8e185() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_stepevent" ("by_id", "created_at", "day", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "state", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."day", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."proposal_id", NEW."state", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_8e185() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_9274d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_9274d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementreportevent" ("by_id", "completed_on", "cost_yen", "created_at", "id", "loan_yen", "note", "once", "other_yen", "own_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."completed_on", NEW."cost_yen", NEW."created_at", NEW."id", NEW."loan_yen", NEW."note", NEW."once", NEW."other_yen", NEW."own_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reported_on", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_9274d() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_953fc(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_953fc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_assessmentevent" ("by_id", "created_at", "id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."id", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_953fc() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_9b9a2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_9b9a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_attendanceevent" ("answer", "created_at", "id", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "sitting_id", "tenant_id", "updated_at") VALUES (NEW."answer", NEW."created_at", NEW."id", NEW."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."presence", NEW."sitting_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_9b9a2() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_9be7d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_9be7d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_ventureevent" ("case", "created_at", "faults_count", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_codes", "removed_at", "stage", "started_by_id", "stopped_from", "tenant_id", "title_en", "title_ja", "updated_at", "version") VALUES (NEW."case", NEW."created_at", NEW."faults_count", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."region_codes", NEW."removed_at", NEW."stage", NEW."started_by_id", NEW."stopped_from", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_9be7d() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_9d007(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_9d007() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_approvalstepevent" ("act", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at") VALUES (NEW."act", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."position", NEW."role", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_9d007() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_a309e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_a309e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_paperevent" ("added_by_id", "agenda_item_id", "created_at", "file_name", "id", "kind", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "sitting_id", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (NEW."added_by_id", NEW."agenda_item_id", NEW."created_at", NEW."file_name", NEW."id", NEW."kind", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."received_sha256", NEW."removed_at", NEW."sitting_id", NEW."size_bytes", NEW."stored_sha256", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_a309e() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_a5c4f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_a5c4f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_placementevent" ("candidate_id", "created_at", "ended_on", "ends_on", "id", "opening_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "tenant_id", "updated_at") VALUES (NEW."candidate_id", NEW."created_at", NEW."ended_on", NEW."ends_on", NEW."id", NEW."opening_id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."starts_on", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_a5c4f() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_aa025(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_aa025() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_acknowledgementevent" ("amount_yen", "approval_id", "by_id", "created_at", "day", "id", "kind", "notice_id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."approval_id", NEW."by_id", NEW."created_at", NEW."day", NEW."id", NEW."kind", NEW."notice_id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_aa025() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_aaa63(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_aaa63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_clawbackevent" ("amount_yen", "by_id", "case_id", "created_at", "due_on", "ended_on", "ground", "id", "kind", "once", "opened_on", "order_number", "ordered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "settlement_id", "state", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."created_at", NEW."due_on", NEW."ended_on", NEW."ground", NEW."id", NEW."kind", NEW."once", NEW."opened_on", NEW."order_number", NEW."ordered_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reason", NEW."settlement_id", NEW."state", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_aaa63() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_b42a6(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_b42a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_stagemoveevent" ("by_id", "conditions", "created_at", "from_stage", "id", "overridden", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "to_stage", "updated_at", "venture_id", "version") VALUES (NEW."by_id", NEW."conditions", NEW."created_at", NEW."from_stage", NEW."id", NEW."overridden", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reason", NEW."tenant_id", NEW."to_stage", NEW."updated_at", NEW."venture_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_b42a6() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_b6c06(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_b6c06() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_memberevent" ("created_at", "id", "name", "once", "organisation", "party", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."id", NEW."name", NEW."once", NEW."organisation", NEW."party", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."position", NEW."removed_at", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_b6c06() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_b9ff2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_b9ff2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_paymentevent" ("amount_yen", "by_id", "case_id", "claim_id", "created_at", "id", "note", "once", "paid_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."claim_id", NEW."created_at", NEW."id", NEW."note", NEW."once", NEW."paid_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_b9ff2() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_c0f3b(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_c0f3b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_routeapprovalevent" ("application_id", "by_id", "content_sha256", "created_at", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at", "void_reason_en", "void_reason_ja", "voided_at") VALUES (NEW."application_id", NEW."by_id", NEW."content_sha256", NEW."created_at", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."position", NEW."role", NEW."tenant_id", NEW."updated_at", NEW."void_reason_en", NEW."void_reason_ja", NEW."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_c0f3b() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_ca55c(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_ca55c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changeanswerevent" ("amount_yen", "approved", "by_id", "case_id", "change_id", "created_at", "decided_on", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."approved", NEW."by_id", NEW."case_id", NEW."change_id", NEW."created_at", NEW."decided_on", NEW."id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reason", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_ca55c() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_cf22b(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_cf22b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_submissionevent" ("application_id", "call_id", "created_at", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reader_id", "receipt_number", "sha256", "submitted_at", "submitted_by_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (NEW."application_id", NEW."call_id", NEW."created_at", NEW."id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reader_id", NEW."receipt_number", NEW."sha256", NEW."submitted_at", NEW."submitted_by_id", NEW."tenant_id", NEW."updated_at", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_cf22b() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_cf726(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_cf726() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "custody_discardedevent" ("created_at", "discarded_by_id", "expires_at", "id", "kind", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "title_en", "title_ja", "updated_at") VALUES (NEW."created_at", NEW."discarded_by_id", NEW."expires_at", NEW."id", NEW."kind", NEW."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_cf726() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_cfa07(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_cfa07() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementevent" ("awarded_yen", "by_id", "case_id", "confirmed_on", "confirmed_yen", "created_at", "excluded_yen", "id", "note", "number", "once", "paid_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recomputed_yen", "report_id", "rules_of", "tenant_id", "to_pay_yen", "to_return_yen", "updated_at") VALUES (NEW."awarded_yen", NEW."by_id", NEW."case_id", NEW."confirmed_on", NEW."confirmed_yen", NEW."created_at", NEW."excluded_yen", NEW."id", NEW."note", NEW."number", NEW."once", NEW."paid_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."recomputed_yen", NEW."report_id", NEW."rules_of", NEW."tenant_id", NEW."to_pay_yen", NEW."to_return_yen", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_cfa07() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_d3e69(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_d3e69() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_matterevent" ("created_at", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "put_away_at", "raised_on", "sitting_on", "subject", "tenant_id", "through", "updated_at", "wish") VALUES (NEW."created_at", NEW."id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."proposal_id", NEW."put_away_at", NEW."raised_on", NEW."sitting_on", NEW."subject", NEW."tenant_id", NEW."through", NEW."updated_at", NEW."wish"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_d3e69() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_d6d94(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_d6d94() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_attachmentevent" ("added_by_id", "application_id", "created_at", "file_name", "id", "media_type", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (NEW."added_by_id", NEW."application_id", NEW."created_at", NEW."file_name", NEW."id", NEW."media_type", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."received_sha256", NEW."removed_at", NEW."size_bytes", NEW."stored_sha256", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_d6d94() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_d85b0(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_d85b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_ownfigureevent" ("created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "status", "tenant_id", "unit", "updated_at", "value", "year") VALUES (NEW."created_at", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."source", NEW."status", NEW."tenant_id", NEW."unit", NEW."updated_at", NEW."value", NEW."year"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_d85b0() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_df136(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_df136() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_followupevent" ("created_at", "done_on", "due_on", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "tenant_id", "updated_at") VALUES (NEW."created_at", NEW."done_on", NEW."due_on", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."placement_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_df136() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_dfa51(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_dfa51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_modelcaseevent" ("body", "created_at", "id", "measure", "measure_toml", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "put_away_at", "source", "summary", "tags", "tenant_id", "title", "updated_at", "written_by_id") VALUES (NEW."body", NEW."created_at", NEW."id", NEW."measure", NEW."measure_toml", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."place", NEW."put_away_at", NEW."source", NEW."summary", NEW."tags", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_dfa51() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_e3e30(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_e3e30() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_advicerequestevent" ("adviser_id", "asked_by_id", "created_at", "field", "id", "matched_at", "need", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "subject", "tenant_id", "updated_at", "wanted_by") VALUES (NEW."adviser_id", NEW."asked_by_id", NEW."created_at", NEW."field", NEW."id", NEW."matched_at", NEW."need", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."state", NEW."subject", NEW."tenant_id", NEW."updated_at", NEW."wanted_by"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_e3e30() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_eaf13(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_eaf13() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_jointproposerevent" ("agreed_on", "created_at", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "reader_id", "tenant_id", "updated_at") VALUES (NEW."agreed_on", NEW."created_at", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."proposal_id", NEW."reader_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_eaf13() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_ebae5(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_ebae5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callevent" ("closes_at", "created_at", "criteria", "fiscal_year", "form", "id", "note_en", "note_ja", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "tenant_id", "title_en", "title_ja", "updated_at", "written_by_id") VALUES (NEW."closes_at", NEW."created_at", NEW."criteria", NEW."fiscal_year", NEW."form", NEW."id", NEW."note_en", NEW."note_ja", NEW."opens_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."published_at", NEW."scheme", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_ebae5() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_f00bb(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_f00bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_yearlyreportevent" ("by_id", "created_at", "fiscal_year", "id", "local_purchases_yen", "note", "once", "persons", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "sales_yen", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."fiscal_year", NEW."id", NEW."local_purchases_yen", NEW."note", NEW."once", NEW."persons", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reported_on", NEW."sales_yen", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_f00bb() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_f2b98(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_f2b98() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_claimevent" ("amount_yen", "by_id", "claimed_on", "created_at", "id", "kind", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."claimed_on", NEW."created_at", NEW."id", NEW."kind", NEW."note", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_f2b98() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_f5931(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_f5931() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changerequestevent" ("after_yen", "before_yen", "by_id", "created_at", "id", "kind", "new_end_on", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "requested_on", "submission_id", "tenant_id", "updated_at", "what", "why", "withdrawn_at") VALUES (NEW."after_yen", NEW."before_yen", NEW."by_id", NEW."created_at", NEW."id", NEW."kind", NEW."new_end_on", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."requested_on", NEW."submission_id", NEW."tenant_id", NEW."updated_at", NEW."what", NEW."why", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_f5931() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_f87a7(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_f87a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_decisionevent" ("amount_yen", "by_id", "case_id", "change_id", "conditions", "created_at", "decided_on", "id", "limit_yen", "number", "once", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reports_count", "reports_due_month", "reports_from", "tenant_id", "updated_at", "version") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."change_id", NEW."conditions", NEW."created_at", NEW."decided_on", NEW."id", NEW."limit_yen", NEW."number", NEW."once", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reason", NEW."reports_count", NEW."reports_due_month", NEW."reports_from", NEW."tenant_id", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_f87a7() OWNER TO app_owner;

--
-- Name: pgtrigger_insert_insert_feb88(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_insert_insert_feb88() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_declarationevent" ("conflict", "created_at", "ground", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."conflict", NEW."created_at", NEW."ground", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'insert', NEW."id", NEW."reviewer_id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_insert_insert_feb88() OWNER TO app_owner;

--
-- Name: pgtrigger_submitted_paper_stays_4aa97(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_submitted_paper_stays_4aa97() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_submitted_paper_stays_4aa97() OWNER TO app_owner;

--
-- Name: pgtrigger_submitted_stays_67cc2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_submitted_stays_67cc2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_submitted_stays_67cc2() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_03ece(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_03ece() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_stepevent" ("by_id", "created_at", "day", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "state", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."day", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."proposal_id", NEW."state", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_03ece() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_04a96(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_04a96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_assessmentevent" ("by_id", "created_at", "id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."id", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_04a96() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_055c8(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_055c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_papertemplateevent" ("created_at", "id", "in_use", "kind", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "tenant_id", "updated_at", "uploaded_by_id", "version") VALUES (NEW."created_at", NEW."id", NEW."in_use", NEW."kind", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."sha256", NEW."tenant_id", NEW."updated_at", NEW."uploaded_by_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_055c8() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_1209f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_1209f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_invitationevent" ("accepted_at", "created_at", "email", "expires_at", "id", "invited_by_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at") VALUES (NEW."accepted_at", NEW."created_at", NEW."email", NEW."expires_at", NEW."id", NEW."invited_by_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."role", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_1209f() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_12ac7(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_12ac7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_candidateevent" ("consented_on", "created_at", "id", "kind", "lives_in", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "skills", "tenant_id", "updated_at") VALUES (NEW."consented_on", NEW."created_at", NEW."id", NEW."kind", NEW."lives_in", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."put_away_at", NEW."skills", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_12ac7() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_14fc1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_14fc1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_ventureevent" ("case", "created_at", "faults_count", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "region_codes", "removed_at", "stage", "started_by_id", "stopped_from", "tenant_id", "title_en", "title_ja", "updated_at", "version") VALUES (NEW."case", NEW."created_at", NEW."faults_count", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."region_codes", NEW."removed_at", NEW."stage", NEW."started_by_id", NEW."stopped_from", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_14fc1() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_1d498(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_1d498() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_callevent" ("closes_at", "created_at", "criteria", "fiscal_year", "form", "id", "note_en", "note_ja", "opens_at", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "scheme", "tenant_id", "title_en", "title_ja", "updated_at", "written_by_id") VALUES (NEW."closes_at", NEW."created_at", NEW."criteria", NEW."fiscal_year", NEW."form", NEW."id", NEW."note_en", NEW."note_ja", NEW."opens_at", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."published_at", NEW."scheme", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_1d498() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_2500c(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_2500c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_decisionevent" ("amount_yen", "by_id", "case_id", "change_id", "conditions", "created_at", "decided_on", "id", "limit_yen", "number", "once", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reports_count", "reports_due_month", "reports_from", "tenant_id", "updated_at", "version") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."change_id", NEW."conditions", NEW."created_at", NEW."decided_on", NEW."id", NEW."limit_yen", NEW."number", NEW."once", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reason", NEW."reports_count", NEW."reports_due_month", NEW."reports_from", NEW."tenant_id", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_2500c() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_28ef4(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_28ef4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_openingevent" ("apply_until", "created_at", "description", "id", "kind", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "seats", "tenant_id", "term_from", "term_until", "title", "updated_at", "written_by_id") VALUES (NEW."apply_until", NEW."created_at", NEW."description", NEW."id", NEW."kind", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."put_away_at", NEW."seats", NEW."tenant_id", NEW."term_from", NEW."term_until", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_28ef4() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_29d04(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_29d04() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changeanswerevent" ("amount_yen", "approved", "by_id", "case_id", "change_id", "created_at", "decided_on", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."approved", NEW."by_id", NEW."case_id", NEW."change_id", NEW."created_at", NEW."decided_on", NEW."id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reason", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_29d04() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_32061(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_32061() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_visitreportevent" ("created_at", "findings", "follow_up_on", "id", "next_steps", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "request_id", "tenant_id", "updated_at", "visited_on", "written_by_id") VALUES (NEW."created_at", NEW."findings", NEW."follow_up_on", NEW."id", NEW."next_steps", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."request_id", NEW."tenant_id", NEW."updated_at", NEW."visited_on", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_32061() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_3dc00(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_3dc00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_approvalevent" ("by_id", "created_at", "id", "kind", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id", "version", "void_reason_en", "void_reason_ja", "voided_at") VALUES (NEW."by_id", NEW."created_at", NEW."id", NEW."kind", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."venture_id", NEW."version", NEW."void_reason_en", NEW."void_reason_ja", NEW."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_3dc00() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_5499e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_5499e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_ownfigureevent" ("created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "status", "tenant_id", "unit", "updated_at", "value", "year") VALUES (NEW."created_at", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."source", NEW."status", NEW."tenant_id", NEW."unit", NEW."updated_at", NEW."value", NEW."year"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_5499e() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_561a6(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_561a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_minutesevent" ("agreed_at", "circulated_at", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reopening_reason", "sitting_id", "state", "tenant_id", "text", "updated_at", "version") VALUES (NEW."agreed_at", NEW."circulated_at", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reopening_reason", NEW."sitting_id", NEW."state", NEW."tenant_id", NEW."text", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_561a6() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_57689(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_57689() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_clawbackevent" ("amount_yen", "by_id", "case_id", "created_at", "due_on", "ended_on", "ground", "id", "kind", "once", "opened_on", "order_number", "ordered_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "settlement_id", "state", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."created_at", NEW."due_on", NEW."ended_on", NEW."ground", NEW."id", NEW."kind", NEW."once", NEW."opened_on", NEW."order_number", NEW."ordered_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reason", NEW."settlement_id", NEW."state", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_57689() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_600ce(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_600ce() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_attendanceevent" ("answer", "created_at", "id", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "sitting_id", "tenant_id", "updated_at") VALUES (NEW."answer", NEW."created_at", NEW."id", NEW."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."presence", NEW."sitting_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_600ce() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_6465c(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_6465c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_modelcaseevent" ("body", "created_at", "id", "measure", "measure_toml", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "put_away_at", "source", "summary", "tags", "tenant_id", "title", "updated_at", "written_by_id") VALUES (NEW."body", NEW."created_at", NEW."id", NEW."measure", NEW."measure_toml", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."place", NEW."put_away_at", NEW."source", NEW."summary", NEW."tags", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_6465c() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_650c7(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_650c7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_agendaitemevent" ("created_at", "id", "minutes_long", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_in_order", "presenter", "removed_at", "sitting_id", "tenant_id", "title", "updated_at") VALUES (NEW."created_at", NEW."id", NEW."minutes_long", NEW."note", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."place_in_order", NEW."presenter", NEW."removed_at", NEW."sitting_id", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_650c7() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_71346(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_71346() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extravaluesevent" ("created_at", "form", "id", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "values") VALUES (NEW."created_at", NEW."form", NEW."id", NEW."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."values"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_71346() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_79147(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_79147() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementevent" ("awarded_yen", "by_id", "case_id", "confirmed_on", "confirmed_yen", "created_at", "excluded_yen", "id", "note", "number", "once", "paid_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recomputed_yen", "report_id", "rules_of", "tenant_id", "to_pay_yen", "to_return_yen", "updated_at") VALUES (NEW."awarded_yen", NEW."by_id", NEW."case_id", NEW."confirmed_on", NEW."confirmed_yen", NEW."created_at", NEW."excluded_yen", NEW."id", NEW."note", NEW."number", NEW."once", NEW."paid_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."recomputed_yen", NEW."report_id", NEW."rules_of", NEW."tenant_id", NEW."to_pay_yen", NEW."to_return_yen", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_79147() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_7ae1d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_7ae1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_privatenoteevent" ("audience", "by_id", "created_at", "id", "key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at", "venture_id") VALUES (NEW."audience", NEW."by_id", NEW."created_at", NEW."id", NEW."key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at", NEW."venture_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_7ae1d() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_91091(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_91091() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_stanceevent" ("created_at", "decision_id", "id", "kind", "member_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."created_at", NEW."decision_id", NEW."id", NEW."kind", NEW."member_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_91091() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_976a2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_976a2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_adviserevent" ("created_at", "fields", "id", "introduction", "name", "organisation", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away_at", "regions", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."fields", NEW."id", NEW."introduction", NEW."name", NEW."organisation", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."put_away_at", NEW."regions", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_976a2() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_98432(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_98432() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_extrafieldevent" ("audience", "choices", "created_at", "form", "id", "key", "kind", "label_en", "label_ja", "meaning_en", "meaning_ja", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "required", "retired", "tenant_id", "unit", "updated_at") VALUES (NEW."audience", NEW."choices", NEW."created_at", NEW."form", NEW."id", NEW."key", NEW."kind", NEW."label_en", NEW."label_ja", NEW."meaning_en", NEW."meaning_ja", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."position", NEW."required", NEW."retired", NEW."tenant_id", NEW."unit", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_98432() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_9a7ab(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_9a7ab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_appearanceevent" ("contact_en", "contact_ja", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."contact_en", NEW."contact_ja", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_9a7ab() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_9b655(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_9b655() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_correctionevent" ("asked_by_id", "created_at", "id", "minutes_id", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reply", "state", "tenant_id", "text", "updated_at") VALUES (NEW."asked_by_id", NEW."created_at", NEW."id", NEW."minutes_id", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reply", NEW."state", NEW."tenant_id", NEW."text", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_9b655() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_a4847(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_a4847() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_jointproposerevent" ("agreed_on", "created_at", "id", "name", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "reader_id", "tenant_id", "updated_at") VALUES (NEW."agreed_on", NEW."created_at", NEW."id", NEW."name", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."proposal_id", NEW."reader_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_a4847() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_a59dd(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_a59dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_matterevent" ("created_at", "id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proposal_id", "put_away_at", "raised_on", "sitting_on", "subject", "tenant_id", "through", "updated_at", "wish") VALUES (NEW."created_at", NEW."id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."proposal_id", NEW."put_away_at", NEW."raised_on", NEW."sitting_on", NEW."subject", NEW."tenant_id", NEW."through", NEW."updated_at", NEW."wish"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_a59dd() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_a5ef1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_a5ef1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "custody_discardedevent" ("created_at", "discarded_by_id", "expires_at", "id", "kind", "object_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "title_en", "title_ja", "updated_at") VALUES (NEW."created_at", NEW."discarded_by_id", NEW."expires_at", NEW."id", NEW."kind", NEW."object_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."title_en", NEW."title_ja", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_a5ef1() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_a9837(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_a9837() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_yearlyreportevent" ("by_id", "created_at", "fiscal_year", "id", "local_purchases_yen", "note", "once", "persons", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "sales_yen", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."created_at", NEW."fiscal_year", NEW."id", NEW."local_purchases_yen", NEW."note", NEW."once", NEW."persons", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reported_on", NEW."sales_yen", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_a9837() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_b1f0e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_b1f0e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_memberevent" ("created_at", "id", "name", "once", "organisation", "party", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "removed_at", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."id", NEW."name", NEW."once", NEW."organisation", NEW."party", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."position", NEW."removed_at", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_b1f0e() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_b3b27(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_b3b27() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_declarationevent" ("conflict", "created_at", "ground", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reviewer_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."conflict", NEW."created_at", NEW."ground", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reviewer_id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_b3b27() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_b8a7e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_b8a7e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_claimevent" ("amount_yen", "by_id", "claimed_on", "created_at", "id", "kind", "note", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."claimed_on", NEW."created_at", NEW."id", NEW."kind", NEW."note", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_b8a7e() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_bb0c1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_bb0c1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_sittingevent" ("created_at", "ends_at", "id", "notice", "once", "online_url", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "removed_at", "starts_at", "state", "tenant_id", "title", "updated_at", "version") VALUES (NEW."created_at", NEW."ends_at", NEW."id", NEW."notice", NEW."once", NEW."online_url", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."place", NEW."removed_at", NEW."starts_at", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_bb0c1() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_c12bb(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_c12bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "people_membershipevent" ("created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "tenant_id", "updated_at", "user_id") VALUES (NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."role", NEW."tenant_id", NEW."updated_at", NEW."user_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_c12bb() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_c27e9(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_c27e9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_attachmentevent" ("added_by_id", "application_id", "created_at", "file_name", "id", "media_type", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (NEW."added_by_id", NEW."application_id", NEW."created_at", NEW."file_name", NEW."id", NEW."media_type", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."received_sha256", NEW."removed_at", NEW."size_bytes", NEW."stored_sha256", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_c27e9() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_c2903(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_c2903() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "adaptation_approvalstepevent" ("act", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at") VALUES (NEW."act", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."position", NEW."role", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_c2903() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_c2d6d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_c2d6d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_submissionevent" ("application_id", "call_id", "created_at", "id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reader_id", "receipt_number", "sha256", "submitted_at", "submitted_by_id", "tenant_id", "updated_at", "withdrawn_at") VALUES (NEW."application_id", NEW."call_id", NEW."created_at", NEW."id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reader_id", NEW."receipt_number", NEW."sha256", NEW."submitted_at", NEW."submitted_by_id", NEW."tenant_id", NEW."updated_at", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_c2d6d() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_d0673(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_d0673() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_caseevent" ("call_id", "created_at", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "town_id", "updated_at") VALUES (NEW."call_id", NEW."created_at", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."town_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_d0673() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_d272f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_d272f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_advicerequestevent" ("adviser_id", "asked_by_id", "created_at", "field", "id", "matched_at", "need", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "subject", "tenant_id", "updated_at", "wanted_by") VALUES (NEW."adviser_id", NEW."asked_by_id", NEW."created_at", NEW."field", NEW."id", NEW."matched_at", NEW."need", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."state", NEW."subject", NEW."tenant_id", NEW."updated_at", NEW."wanted_by"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_d272f() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_d9893(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_d9893() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_taskevent" ("created_at", "decision_id", "due_on", "id", "note", "once", "owner_id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "sitting_id", "state", "tenant_id", "title", "updated_at") VALUES (NEW."created_at", NEW."decision_id", NEW."due_on", NEW."id", NEW."note", NEW."once", NEW."owner_id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."removed_at", NEW."sitting_id", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_d9893() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_daa6f(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_daa6f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "ventures_stagemoveevent" ("by_id", "conditions", "created_at", "from_stage", "id", "overridden", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "tenant_id", "to_stage", "updated_at", "venture_id", "version") VALUES (NEW."by_id", NEW."conditions", NEW."created_at", NEW."from_stage", NEW."id", NEW."overridden", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reason", NEW."tenant_id", NEW."to_stage", NEW."updated_at", NEW."venture_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_daa6f() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_dcf73(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_dcf73() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_paperevent" ("added_by_id", "agenda_item_id", "created_at", "file_name", "id", "kind", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_sha256", "removed_at", "sitting_id", "size_bytes", "stored_sha256", "tenant_id", "title", "updated_at") VALUES (NEW."added_by_id", NEW."agenda_item_id", NEW."created_at", NEW."file_name", NEW."id", NEW."kind", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."received_sha256", NEW."removed_at", NEW."sitting_id", NEW."size_bytes", NEW."stored_sha256", NEW."tenant_id", NEW."title", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_dcf73() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_df8bd(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_df8bd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_settlementreportevent" ("by_id", "completed_on", "cost_yen", "created_at", "id", "loan_yen", "note", "once", "other_yen", "own_yen", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reported_on", "submission_id", "tenant_id", "updated_at") VALUES (NEW."by_id", NEW."completed_on", NEW."cost_yen", NEW."created_at", NEW."id", NEW."loan_yen", NEW."note", NEW."once", NEW."other_yen", NEW."own_yen", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."reported_on", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_df8bd() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_e235a(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_e235a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_changerequestevent" ("after_yen", "before_yen", "by_id", "created_at", "id", "kind", "new_end_on", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "requested_on", "submission_id", "tenant_id", "updated_at", "what", "why", "withdrawn_at") VALUES (NEW."after_yen", NEW."before_yen", NEW."by_id", NEW."created_at", NEW."id", NEW."kind", NEW."new_end_on", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."requested_on", NEW."submission_id", NEW."tenant_id", NEW."updated_at", NEW."what", NEW."why", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_e235a() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_e787d(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_e787d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_paymentevent" ("amount_yen", "by_id", "case_id", "claim_id", "created_at", "id", "note", "once", "paid_on", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."by_id", NEW."case_id", NEW."claim_id", NEW."created_at", NEW."id", NEW."note", NEW."once", NEW."paid_on", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_e787d() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_ea696(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_ea696() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_routeapprovalevent" ("application_id", "by_id", "content_sha256", "created_at", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "role", "tenant_id", "updated_at", "void_reason_en", "void_reason_ja", "voided_at") VALUES (NEW."application_id", NEW."by_id", NEW."content_sha256", NEW."created_at", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."position", NEW."role", NEW."tenant_id", NEW."updated_at", NEW."void_reason_en", NEW."void_reason_ja", NEW."voided_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_ea696() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_eeba2(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_eeba2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "reforms_proposalevent" ("answer", "answer_text", "created_at", "effect", "facts", "hindrance", "id", "kind", "law", "measure", "ministry", "permit_key", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "present", "state", "tenant_id", "title", "updated_at", "written_by_id") VALUES (NEW."answer", NEW."answer_text", NEW."created_at", NEW."effect", NEW."facts", NEW."hindrance", NEW."id", NEW."kind", NEW."law", NEW."measure", NEW."ministry", NEW."permit_key", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."present", NEW."state", NEW."tenant_id", NEW."title", NEW."updated_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_eeba2() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_ef5a5(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_ef5a5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_placementevent" ("candidate_id", "created_at", "ended_on", "ends_on", "id", "opening_id", "outcome", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "starts_on", "tenant_id", "updated_at") VALUES (NEW."candidate_id", NEW."created_at", NEW."ended_on", NEW."ends_on", NEW."id", NEW."opening_id", NEW."outcome", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."starts_on", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_ef5a5() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_f2bca(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_f2bca() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "library_followupevent" ("created_at", "done_on", "due_on", "id", "note", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placement_id", "tenant_id", "updated_at") VALUES (NEW."created_at", NEW."done_on", NEW."due_on", NEW."id", NEW."note", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."placement_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_f2bca() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_f714e(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_f714e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "applications_applicationevent" ("call_id", "created_at", "form", "id", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "removed_at", "started_by_id", "state", "tenant_id", "updated_at", "venture_id", "version") VALUES (NEW."call_id", NEW."created_at", NEW."form", NEW."id", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."removed_at", NEW."started_by_id", NEW."state", NEW."tenant_id", NEW."updated_at", NEW."venture_id", NEW."version"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_f714e() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_fbb25(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_fbb25() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "awards_acknowledgementevent" ("amount_yen", "approval_id", "by_id", "created_at", "day", "id", "kind", "notice_id", "number", "once", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "submission_id", "tenant_id", "updated_at") VALUES (NEW."amount_yen", NEW."approval_id", NEW."by_id", NEW."created_at", NEW."day", NEW."id", NEW."kind", NEW."notice_id", NEW."number", NEW."once", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."submission_id", NEW."tenant_id", NEW."updated_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_fbb25() OWNER TO app_owner;

--
-- Name: pgtrigger_update_update_fe190(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.pgtrigger_update_update_fe190() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "roundtable_decisionevent" ("agenda_item_id", "created_at", "id", "once", "other_rule", "outcome", "override_reason", "pgh_context", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "reason", "sitting_id", "tenant_id", "text_en", "text_ja", "unmet_rules", "updated_at", "venture_id", "venture_title", "version", "withdrawal_reason", "withdrawn_at") VALUES (NEW."agenda_item_id", NEW."created_at", NEW."id", NEW."once", NEW."other_rule", NEW."outcome", NEW."override_reason", COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_metadata', TRUE), ''), NULL)::JSONB, COALESCE(NULLIF(CURRENT_SETTING('pghistory.context_id', TRUE), ''), NULL)::UUID, NOW(), 'update', NEW."id", NEW."published_at", NEW."reason", NEW."sitting_id", NEW."tenant_id", NEW."text_en", NEW."text_ja", NEW."unmet_rules", NEW."updated_at", NEW."venture_id", NEW."venture_title", NEW."version", NEW."withdrawal_reason", NEW."withdrawn_at"); RETURN NULL;
                END;
            $$;


ALTER FUNCTION public.pgtrigger_update_update_fe190() OWNER TO app_owner;

--
-- Name: procrastinate_cancel_job_v1(bigint, boolean, boolean); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status = 'todo'
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        IF abort THEN
            UPDATE procrastinate_jobs
            SET abort_requested = true,
                status = CASE status
                    WHEN 'todo' THEN 'cancelled'::procrastinate_job_status ELSE status
                END
            WHERE id = job_id AND status IN ('todo', 'doing')
            RETURNING id INTO _job_id;
        ELSE
            UPDATE procrastinate_jobs
            SET status = 'cancelled'::procrastinate_job_status
            WHERE id = job_id AND status = 'todo'
            RETURNING id INTO _job_id;
        END IF;
    END IF;
    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) OWNER TO app_owner;

--
-- Name: procrastinate_defer_jobs_v1(public.procrastinate_job_to_defer_v1[]); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
    job_ids bigint[];
BEGIN
    WITH inserted_jobs AS (
        INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)
        SELECT (job).queue_name,
               (job).task_name,
               (job).priority,
               (job).lock,
               (job).queueing_lock,
               (job).args,
               (job).scheduled_at
        FROM unnest(jobs) AS job
        RETURNING id
    )
    SELECT array_agg(id) FROM inserted_jobs INTO job_ids;

    RETURN job_ids;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) OWNER TO app_owner;

--
-- Name: procrastinate_defer_periodic_job_v2(character varying, character varying, character varying, character varying, integer, character varying, bigint, jsonb); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
	_job_id bigint;
	_defer_id bigint;
BEGIN
    INSERT
        INTO procrastinate_periodic_defers (task_name, periodic_id, defer_timestamp)
        VALUES (_task_name, _periodic_id, _defer_timestamp)
        ON CONFLICT DO NOTHING
        RETURNING id into _defer_id;

    IF _defer_id IS NULL THEN
        RETURN NULL;
    END IF;

    UPDATE procrastinate_periodic_defers
        SET job_id = (
            SELECT COALESCE((
                SELECT unnest(procrastinate_defer_jobs_v1(
                    ARRAY[
                        ROW(
                            _queue_name,
                            _task_name,
                            _priority,
                            _lock,
                            _queueing_lock,
                            _args,
                            NULL::timestamptz
                        )
                    ]::procrastinate_job_to_defer_v1[]
                ))
            ), NULL)
        )
        WHERE id = _defer_id
        RETURNING job_id INTO _job_id;

    DELETE
        FROM procrastinate_periodic_defers
        USING (
            SELECT id
            FROM procrastinate_periodic_defers
            WHERE procrastinate_periodic_defers.task_name = _task_name
            AND procrastinate_periodic_defers.periodic_id = _periodic_id
            AND procrastinate_periodic_defers.defer_timestamp < _defer_timestamp
            ORDER BY id
            FOR UPDATE
        ) to_delete
        WHERE procrastinate_periodic_defers.id = to_delete.id;

    RETURN _job_id;
END;
$$;


ALTER FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) OWNER TO app_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: procrastinate_jobs; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.procrastinate_jobs (
    id bigint NOT NULL,
    queue_name character varying(128) NOT NULL,
    task_name character varying(128) NOT NULL,
    lock text,
    args jsonb DEFAULT '{}'::jsonb NOT NULL,
    status public.procrastinate_job_status DEFAULT 'todo'::public.procrastinate_job_status NOT NULL,
    scheduled_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    queueing_lock text,
    priority integer DEFAULT 0 NOT NULL,
    abort_requested boolean DEFAULT false NOT NULL,
    worker_id bigint,
    CONSTRAINT check_not_todo_abort_requested CHECK ((NOT ((status = 'todo'::public.procrastinate_job_status) AND (abort_requested = true))))
);


ALTER TABLE public.procrastinate_jobs OWNER TO app_owner;

--
-- Name: procrastinate_fetch_job_v2(character varying[], bigint); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) RETURNS public.procrastinate_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
	found_jobs procrastinate_jobs;
BEGIN
    WITH candidate AS (
        SELECT jobs.*
            FROM procrastinate_jobs AS jobs
            WHERE
                -- reject the job if its lock has earlier or higher priority jobs
                NOT EXISTS (
                    SELECT 1
                        FROM procrastinate_jobs AS other_jobs
                        WHERE
                            jobs.lock IS NOT NULL
                            AND other_jobs.lock = jobs.lock
                            AND (
                                -- job with same lock is already running
                                other_jobs.status = 'doing'
                                OR
                                -- job with same lock is waiting and has higher priority (or same priority but was queued first)
                                (
                                    other_jobs.status = 'todo'
                                    AND (
                                        other_jobs.priority > jobs.priority
                                        OR (
                                        other_jobs.priority = jobs.priority
                                        AND other_jobs.id < jobs.id
                                        )
                                    )
                                )
                            )
                )
                AND jobs.status = 'todo'
                AND (target_queue_names IS NULL OR jobs.queue_name = ANY( target_queue_names ))
                AND (jobs.scheduled_at IS NULL OR jobs.scheduled_at <= now())
            ORDER BY jobs.priority DESC, jobs.id ASC LIMIT 1
            FOR UPDATE OF jobs SKIP LOCKED
    )
    UPDATE procrastinate_jobs
        SET status = 'doing', worker_id = p_worker_id
        FROM candidate
        WHERE procrastinate_jobs.id = candidate.id
        RETURNING procrastinate_jobs.* INTO found_jobs;

 RETURN found_jobs;
END;
$$;


ALTER FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) OWNER TO app_owner;

--
-- Name: procrastinate_finish_job_v1(bigint, public.procrastinate_job_status, boolean); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
BEGIN
    IF end_status NOT IN ('succeeded', 'failed', 'aborted') THEN
        RAISE 'End status should be either "succeeded", "failed" or "aborted" (job id: %)', job_id;
    END IF;
    IF delete_job THEN
        DELETE FROM procrastinate_jobs
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = end_status,
            abort_requested = false,
            attempts = CASE status
                WHEN 'doing' THEN attempts + 1 ELSE attempts
            END
        WHERE id = job_id AND status IN ('todo', 'doing')
        RETURNING id INTO _job_id;
    END IF;
    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" or "todo" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) OWNER TO app_owner;

--
-- Name: procrastinate_notify_queue_abort_job_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_abort_job_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'abort_job_requested', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_abort_job_v1() OWNER TO app_owner;

--
-- Name: procrastinate_notify_queue_job_inserted_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_notify_queue_job_inserted_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    payload TEXT;
BEGIN
    SELECT json_build_object('type', 'job_inserted', 'job_id', NEW.id)::text INTO payload;
	PERFORM pg_notify('procrastinate_queue_v1#' || NEW.queue_name, payload);
	PERFORM pg_notify('procrastinate_any_queue_v1', payload);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_notify_queue_job_inserted_v1() OWNER TO app_owner;

--
-- Name: procrastinate_prune_stalled_workers_v1(double precision); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    DELETE FROM procrastinate_workers
    WHERE last_heartbeat < NOW() - (seconds_since_heartbeat || 'SECOND')::INTERVAL
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) OWNER TO app_owner;

--
-- Name: procrastinate_register_worker_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_register_worker_v1() RETURNS TABLE(worker_id bigint)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY
    INSERT INTO procrastinate_workers DEFAULT VALUES
    RETURNING procrastinate_workers.id;
END;
$$;


ALTER FUNCTION public.procrastinate_register_worker_v1() OWNER TO app_owner;

--
-- Name: procrastinate_retry_job_v1(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
BEGIN
    SELECT abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status = 'doing'
    FOR UPDATE
    INTO _abort_requested;
    IF _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or not in "doing" status (job id: %)', job_id;
    END IF;
END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO app_owner;

--
-- Name: procrastinate_retry_job_v2(bigint, timestamp with time zone, integer, character varying, character varying); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    _job_id bigint;
    _abort_requested boolean;
    _current_status procrastinate_job_status;
BEGIN
    SELECT status, abort_requested FROM procrastinate_jobs
    WHERE id = job_id AND status IN ('doing', 'failed')
    FOR UPDATE
    INTO _current_status, _abort_requested;
    IF _current_status = 'doing' AND _abort_requested THEN
        UPDATE procrastinate_jobs
        SET status = 'failed'::procrastinate_job_status
        WHERE id = job_id AND status = 'doing'
        RETURNING id INTO _job_id;
    ELSE
        UPDATE procrastinate_jobs
        SET status = 'todo'::procrastinate_job_status,
            attempts = attempts + 1,
            scheduled_at = retry_at,
            priority = COALESCE(new_priority, priority),
            queue_name = COALESCE(new_queue_name, queue_name),
            lock = COALESCE(new_lock, lock)
        WHERE id = job_id AND status IN ('doing', 'failed')
        RETURNING id INTO _job_id;
    END IF;

    IF _job_id IS NULL THEN
        RAISE 'Job was not found or has an invalid status to retry (job id: %)', job_id;
    END IF;

END;
$$;


ALTER FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) OWNER TO app_owner;

--
-- Name: procrastinate_trigger_abort_requested_events_procedure_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'abort_requested'::procrastinate_job_event_type);
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() OWNER TO app_owner;

--
-- Name: procrastinate_trigger_function_scheduled_events_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type, at)
        VALUES (NEW.id, 'scheduled'::procrastinate_job_event_type, NEW.scheduled_at);

	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() OWNER TO app_owner;

--
-- Name: procrastinate_trigger_function_status_events_insert_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO procrastinate_events(job_id, type)
        VALUES (NEW.id, 'deferred'::procrastinate_job_event_type);
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() OWNER TO app_owner;

--
-- Name: procrastinate_trigger_function_status_events_update_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_trigger_function_status_events_update_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    WITH t AS (
        SELECT CASE
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND NEW.status = 'doing'::procrastinate_job_status
                THEN 'started'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'deferred_for_retry'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'failed'::procrastinate_job_status
                THEN 'failed'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'succeeded'::procrastinate_job_status
                THEN 'succeeded'::procrastinate_job_event_type
            WHEN OLD.status = 'todo'::procrastinate_job_status
                AND (
                    NEW.status = 'cancelled'::procrastinate_job_status
                    OR NEW.status = 'failed'::procrastinate_job_status
                    OR NEW.status = 'succeeded'::procrastinate_job_status
                )
                THEN 'cancelled'::procrastinate_job_event_type
            WHEN OLD.status = 'doing'::procrastinate_job_status
                AND NEW.status = 'aborted'::procrastinate_job_status
                THEN 'aborted'::procrastinate_job_event_type
            WHEN OLD.status = 'failed'::procrastinate_job_status
                AND NEW.status = 'todo'::procrastinate_job_status
                THEN 'retried'::procrastinate_job_event_type
            ELSE NULL
        END as event_type
    )
    INSERT INTO procrastinate_events(job_id, type)
        SELECT NEW.id, t.event_type
        FROM t
        WHERE t.event_type IS NOT NULL;
	RETURN NEW;
END;
$$;


ALTER FUNCTION public.procrastinate_trigger_function_status_events_update_v1() OWNER TO app_owner;

--
-- Name: procrastinate_unlink_periodic_defers_v1(); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_unlink_periodic_defers_v1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_periodic_defers
    SET job_id = NULL
    WHERE job_id = OLD.id;
    RETURN OLD;
END;
$$;


ALTER FUNCTION public.procrastinate_unlink_periodic_defers_v1() OWNER TO app_owner;

--
-- Name: procrastinate_unregister_worker_v1(bigint); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM procrastinate_workers
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) OWNER TO app_owner;

--
-- Name: procrastinate_update_heartbeat_v1(bigint); Type: FUNCTION; Schema: public; Owner: app_owner
--

CREATE FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE procrastinate_workers
    SET last_heartbeat = NOW()
    WHERE id = worker_id;
END;
$$;


ALTER FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) OWNER TO app_owner;

--
-- Name: account_emailaddress; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id uuid NOT NULL
);


ALTER TABLE public.account_emailaddress OWNER TO app_owner;

--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: account_emailconfirmation; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);


ALTER TABLE public.account_emailconfirmation OWNER TO app_owner;

--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_appearance; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_appearance (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact_ja text NOT NULL,
    contact_en text NOT NULL,
    mark bytea,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.adaptation_appearance FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_appearance OWNER TO app_owner;

--
-- Name: adaptation_appearanceevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_appearanceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    contact_ja text NOT NULL,
    contact_en text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.adaptation_appearanceevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_appearanceevent OWNER TO app_owner;

--
-- Name: adaptation_appearanceevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_appearanceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_appearanceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_approvalstep; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_approvalstep (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    act character varying(30) NOT NULL,
    "position" smallint NOT NULL,
    role character varying(16) NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_approvalstep_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.adaptation_approvalstep FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_approvalstep OWNER TO app_owner;

--
-- Name: adaptation_approvalstepevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_approvalstepevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    act character varying(30) NOT NULL,
    "position" smallint NOT NULL,
    role character varying(16) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_approvalstepevent_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.adaptation_approvalstepevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_approvalstepevent OWNER TO app_owner;

--
-- Name: adaptation_approvalstepevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_approvalstepevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_approvalstepevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_extrafield; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_extrafield (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    form character varying(20) NOT NULL,
    key character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    label_ja character varying(100) NOT NULL,
    label_en character varying(100) NOT NULL,
    meaning_ja character varying(500) NOT NULL,
    meaning_en character varying(500) NOT NULL,
    unit character varying(20) NOT NULL,
    choices jsonb NOT NULL,
    required boolean NOT NULL,
    audience character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    retired boolean NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_extrafield_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.adaptation_extrafield FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_extrafield OWNER TO app_owner;

--
-- Name: adaptation_extrafieldevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_extrafieldevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    form character varying(20) NOT NULL,
    key character varying(40) NOT NULL,
    kind character varying(10) NOT NULL,
    label_ja character varying(100) NOT NULL,
    label_en character varying(100) NOT NULL,
    meaning_ja character varying(500) NOT NULL,
    meaning_en character varying(500) NOT NULL,
    unit character varying(20) NOT NULL,
    choices jsonb NOT NULL,
    required boolean NOT NULL,
    audience character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    retired boolean NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_extrafieldevent_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.adaptation_extrafieldevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_extrafieldevent OWNER TO app_owner;

--
-- Name: adaptation_extrafieldevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extrafieldevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_extrafieldevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_extravalues; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_extravalues (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    form character varying(20) NOT NULL,
    object_id uuid NOT NULL,
    "values" jsonb NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.adaptation_extravalues FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_extravalues OWNER TO app_owner;

--
-- Name: adaptation_extravaluesevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_extravaluesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    form character varying(20) NOT NULL,
    object_id uuid NOT NULL,
    "values" jsonb NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.adaptation_extravaluesevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_extravaluesevent OWNER TO app_owner;

--
-- Name: adaptation_extravaluesevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extravaluesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_extravaluesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_ownfigure; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_ownfigure (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(60) NOT NULL,
    value double precision NOT NULL,
    unit character varying(30) NOT NULL,
    source character varying(200) NOT NULL,
    year smallint,
    status character varying(12) NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_ownfigure_year_check CHECK ((year >= 0))
);

ALTER TABLE ONLY public.adaptation_ownfigure FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_ownfigure OWNER TO app_owner;

--
-- Name: adaptation_ownfigureevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_ownfigureevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    key character varying(60) NOT NULL,
    value double precision NOT NULL,
    unit character varying(30) NOT NULL,
    source character varying(200) NOT NULL,
    year smallint,
    status character varying(12) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT adaptation_ownfigureevent_year_check CHECK ((year >= 0))
);

ALTER TABLE ONLY public.adaptation_ownfigureevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_ownfigureevent OWNER TO app_owner;

--
-- Name: adaptation_ownfigureevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_ownfigureevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_ownfigureevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: adaptation_papertemplate; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_papertemplate (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    version integer NOT NULL,
    name character varying(200) NOT NULL,
    content bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    in_use boolean NOT NULL,
    tenant_id bigint NOT NULL,
    uploaded_by_id uuid NOT NULL,
    CONSTRAINT adaptation_papertemplate_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.adaptation_papertemplate FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_papertemplate OWNER TO app_owner;

--
-- Name: adaptation_papertemplateevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.adaptation_papertemplateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    version integer NOT NULL,
    name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    in_use boolean NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    uploaded_by_id uuid NOT NULL,
    CONSTRAINT adaptation_papertemplateevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.adaptation_papertemplateevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.adaptation_papertemplateevent OWNER TO app_owner;

--
-- Name: adaptation_papertemplateevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_papertemplateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.adaptation_papertemplateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_answerdraft; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_answerdraft (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    base_version integer NOT NULL,
    answers jsonb NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    application_id uuid NOT NULL,
    CONSTRAINT applications_answerdraft_base_version_check CHECK ((base_version >= 0))
);

ALTER TABLE ONLY public.applications_answerdraft FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_answerdraft OWNER TO app_owner;

--
-- Name: applications_answerrevision; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_answerrevision (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    number integer NOT NULL,
    form character varying(20) NOT NULL,
    answers jsonb NOT NULL,
    changes jsonb NOT NULL,
    set_aside jsonb NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    application_id uuid NOT NULL,
    CONSTRAINT applications_answerrevision_number_check CHECK ((number >= 0))
);

ALTER TABLE ONLY public.applications_answerrevision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_answerrevision OWNER TO app_owner;

--
-- Name: applications_application; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_application (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    call_id uuid,
    form character varying(20) NOT NULL,
    answers jsonb NOT NULL,
    version integer NOT NULL,
    state character varying(12) NOT NULL,
    removed_at timestamp with time zone,
    started_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT applications_application_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.applications_application FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_application OWNER TO app_owner;

--
-- Name: applications_applicationevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_applicationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    call_id uuid,
    form character varying(20) NOT NULL,
    version integer NOT NULL,
    state character varying(12) NOT NULL,
    removed_at timestamp with time zone,
    pgh_obj_id uuid NOT NULL,
    started_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT applications_applicationevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.applications_applicationevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_applicationevent OWNER TO app_owner;

--
-- Name: applications_applicationevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_applicationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_applicationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_attachment; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_attachment (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    title character varying(200) NOT NULL,
    file_name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size_bytes integer NOT NULL,
    received_sha256 character varying(64) NOT NULL,
    stored_sha256 character varying(64) NOT NULL,
    removed_at timestamp with time zone,
    added_by_id uuid NOT NULL,
    application_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_attachment_size_bytes_check CHECK ((size_bytes >= 0))
);

ALTER TABLE ONLY public.applications_attachment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_attachment OWNER TO app_owner;

--
-- Name: applications_attachmentcontent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_attachmentcontent (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    attachment_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.applications_attachmentcontent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_attachmentcontent OWNER TO app_owner;

--
-- Name: applications_attachmentevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_attachmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    title character varying(200) NOT NULL,
    file_name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size_bytes integer NOT NULL,
    received_sha256 character varying(64) NOT NULL,
    stored_sha256 character varying(64) NOT NULL,
    removed_at timestamp with time zone,
    added_by_id uuid NOT NULL,
    application_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_attachmentevent_size_bytes_check CHECK ((size_bytes >= 0))
);

ALTER TABLE ONLY public.applications_attachmentevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_attachmentevent OWNER TO app_owner;

--
-- Name: applications_attachmentevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_attachmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_attachmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_call; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_call (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    scheme character varying(40) NOT NULL,
    fiscal_year character varying(8) NOT NULL,
    form character varying(20) NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    criteria jsonb NOT NULL,
    published_at timestamp with time zone,
    note_ja text NOT NULL,
    note_en text NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL,
    CONSTRAINT call_closes_after_it_opens CHECK ((closes_at > opens_at))
);

ALTER TABLE ONLY public.applications_call FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_call OWNER TO app_owner;

--
-- Name: applications_callevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_callevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    scheme character varying(40) NOT NULL,
    fiscal_year character varying(8) NOT NULL,
    form character varying(20) NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    criteria jsonb NOT NULL,
    published_at timestamp with time zone,
    note_ja text NOT NULL,
    note_en text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.applications_callevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_callevent OWNER TO app_owner;

--
-- Name: applications_callevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_callevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_callevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_preparedpaper; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_preparedpaper (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    content bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    application_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.applications_preparedpaper FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_preparedpaper OWNER TO app_owner;

--
-- Name: applications_routeapproval; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_routeapproval (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    role character varying(16) NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    note character varying(500) NOT NULL,
    voided_at timestamp with time zone,
    void_reason_ja character varying(500) NOT NULL,
    void_reason_en character varying(500) NOT NULL,
    application_id uuid NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_routeapproval_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.applications_routeapproval FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_routeapproval OWNER TO app_owner;

--
-- Name: applications_routeapprovalevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_routeapprovalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    "position" smallint NOT NULL,
    role character varying(16) NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    note character varying(500) NOT NULL,
    voided_at timestamp with time zone,
    void_reason_ja character varying(500) NOT NULL,
    void_reason_en character varying(500) NOT NULL,
    application_id uuid NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_routeapprovalevent_position_check CHECK (("position" >= 0))
);

ALTER TABLE ONLY public.applications_routeapprovalevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_routeapprovalevent OWNER TO app_owner;

--
-- Name: applications_routeapprovalevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_routeapprovalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_routeapprovalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_submission; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_submission (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    number integer NOT NULL,
    call_id uuid NOT NULL,
    snapshot jsonb NOT NULL,
    sha256 character varying(64) NOT NULL,
    receipt_number character varying(40) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    application_id uuid NOT NULL,
    reader_id bigint NOT NULL,
    submitted_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_submission_number_check CHECK ((number >= 0))
);

ALTER TABLE ONLY public.applications_submission FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_submission OWNER TO app_owner;

--
-- Name: applications_submissionevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_submissionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    number integer NOT NULL,
    call_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    receipt_number character varying(40) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    application_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    reader_id bigint NOT NULL,
    submitted_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT applications_submissionevent_number_check CHECK ((number >= 0))
);

ALTER TABLE ONLY public.applications_submissionevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_submissionevent OWNER TO app_owner;

--
-- Name: applications_submissionevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_submissionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.applications_submissionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: applications_submittedpaper; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.applications_submittedpaper (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(12) NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    content bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.applications_submittedpaper FORCE ROW LEVEL SECURITY;


ALTER TABLE public.applications_submittedpaper OWNER TO app_owner;

--
-- Name: auth_group; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);


ALTER TABLE public.auth_group OWNER TO app_owner;

--
-- Name: auth_group_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_group_permissions; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);


ALTER TABLE public.auth_group_permissions OWNER TO app_owner;

--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: auth_permission; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);


ALTER TABLE public.auth_permission OWNER TO app_owner;

--
-- Name: auth_permission_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_acknowledgement; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_acknowledgement (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(12) NOT NULL,
    notice_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    day date NOT NULL,
    amount_yen bigint,
    approval_id uuid,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_acknowledgement_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_acknowledgement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_acknowledgement OWNER TO app_owner;

--
-- Name: awards_acknowledgementevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_acknowledgementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(12) NOT NULL,
    notice_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    day date NOT NULL,
    amount_yen bigint,
    approval_id uuid,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_acknowledgementevent_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_acknowledgementevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_acknowledgementevent OWNER TO app_owner;

--
-- Name: awards_acknowledgementevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_acknowledgementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_acknowledgementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_assessment; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_assessment (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    scores jsonb NOT NULL,
    comment text NOT NULL,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.awards_assessment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_assessment OWNER TO app_owner;

--
-- Name: awards_assessmentevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_assessmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.awards_assessmentevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_assessmentevent OWNER TO app_owner;

--
-- Name: awards_assessmentevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_assessmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_assessmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_case; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_case (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    call_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    town_id bigint NOT NULL
);

ALTER TABLE ONLY public.awards_case FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_case OWNER TO app_owner;

--
-- Name: awards_caseevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_caseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    call_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    town_id bigint NOT NULL
);

ALTER TABLE ONLY public.awards_caseevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_caseevent OWNER TO app_owner;

--
-- Name: awards_caseevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_caseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_caseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_changeanswer; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_changeanswer (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    change_id uuid NOT NULL,
    approved boolean NOT NULL,
    number character varying(60) NOT NULL,
    decided_on date NOT NULL,
    amount_yen bigint,
    reason text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_changeanswer_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_changeanswer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_changeanswer OWNER TO app_owner;

--
-- Name: awards_changeanswerevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_changeanswerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    change_id uuid NOT NULL,
    approved boolean NOT NULL,
    number character varying(60) NOT NULL,
    decided_on date NOT NULL,
    amount_yen bigint,
    reason text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_changeanswerevent_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_changeanswerevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_changeanswerevent OWNER TO app_owner;

--
-- Name: awards_changeanswerevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changeanswerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_changeanswerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_changerequest; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_changerequest (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(12) NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    before_yen bigint NOT NULL,
    after_yen bigint,
    new_end_on date,
    requested_on date NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_changerequest_after_yen_check CHECK ((after_yen >= 0)),
    CONSTRAINT awards_changerequest_before_yen_check CHECK ((before_yen >= 0))
);

ALTER TABLE ONLY public.awards_changerequest FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_changerequest OWNER TO app_owner;

--
-- Name: awards_changerequestevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_changerequestevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(12) NOT NULL,
    what text NOT NULL,
    why text NOT NULL,
    before_yen bigint NOT NULL,
    after_yen bigint,
    new_end_on date,
    requested_on date NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_changerequestevent_after_yen_check CHECK ((after_yen >= 0)),
    CONSTRAINT awards_changerequestevent_before_yen_check CHECK ((before_yen >= 0))
);

ALTER TABLE ONLY public.awards_changerequestevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_changerequestevent OWNER TO app_owner;

--
-- Name: awards_changerequestevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changerequestevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_changerequestevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_claim; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_claim (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(8) NOT NULL,
    amount_yen bigint NOT NULL,
    claimed_on date NOT NULL,
    note character varying(300) NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_claim_amount_yen_check CHECK ((amount_yen >= 0)),
    CONSTRAINT claim_is_of_something CHECK ((amount_yen > 0))
);

ALTER TABLE ONLY public.awards_claim FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_claim OWNER TO app_owner;

--
-- Name: awards_claimevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_claimevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(8) NOT NULL,
    amount_yen bigint NOT NULL,
    claimed_on date NOT NULL,
    note character varying(300) NOT NULL,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_claimevent_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_claimevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_claimevent OWNER TO app_owner;

--
-- Name: awards_claimevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_claimevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_claimevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_clawback; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_clawback (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(16) NOT NULL,
    ground text NOT NULL,
    amount_yen bigint NOT NULL,
    opened_on date NOT NULL,
    state character varying(12) NOT NULL,
    order_number character varying(60) NOT NULL,
    ordered_on date,
    due_on date,
    ended_on date,
    reason text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    settlement_id uuid,
    CONSTRAINT awards_clawback_amount_yen_check CHECK ((amount_yen >= 0)),
    CONSTRAINT claw_back_of_something CHECK ((amount_yen > 0)),
    CONSTRAINT waiver_has_a_reason CHECK (((NOT ((state)::text = 'waived'::text)) OR (NOT (reason = ''::text))))
);

ALTER TABLE ONLY public.awards_clawback FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_clawback OWNER TO app_owner;

--
-- Name: awards_clawbackevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_clawbackevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    kind character varying(16) NOT NULL,
    ground text NOT NULL,
    amount_yen bigint NOT NULL,
    opened_on date NOT NULL,
    state character varying(12) NOT NULL,
    order_number character varying(60) NOT NULL,
    ordered_on date,
    due_on date,
    ended_on date,
    reason text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    settlement_id uuid,
    CONSTRAINT awards_clawbackevent_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_clawbackevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_clawbackevent OWNER TO app_owner;

--
-- Name: awards_clawbackevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_clawbackevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_clawbackevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_decision; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_decision (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    version smallint NOT NULL,
    outcome character varying(12) NOT NULL,
    number character varying(60) NOT NULL,
    decided_on date NOT NULL,
    amount_yen bigint,
    limit_yen bigint,
    conditions text NOT NULL,
    reason text NOT NULL,
    change_id uuid,
    reports_from smallint,
    reports_count smallint,
    reports_due_month smallint,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT award_has_amount_and_reports CHECK (((NOT ((outcome)::text = 'awarded'::text)) OR ((amount_yen IS NOT NULL) AND (reports_count IS NOT NULL) AND (reports_due_month IS NOT NULL) AND (reports_from IS NOT NULL)))),
    CONSTRAINT awards_decision_amount_yen_check CHECK ((amount_yen >= 0)),
    CONSTRAINT awards_decision_limit_yen_check CHECK ((limit_yen >= 0)),
    CONSTRAINT awards_decision_reports_count_check CHECK ((reports_count >= 0)),
    CONSTRAINT awards_decision_reports_due_month_check CHECK ((reports_due_month >= 0)),
    CONSTRAINT awards_decision_reports_from_check CHECK ((reports_from >= 0)),
    CONSTRAINT awards_decision_version_check CHECK ((version >= 0)),
    CONSTRAINT refusal_has_a_reason CHECK ((((outcome)::text = 'awarded'::text) OR (NOT (reason = ''::text))))
);

ALTER TABLE ONLY public.awards_decision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_decision OWNER TO app_owner;

--
-- Name: awards_decisionevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_decisionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    version smallint NOT NULL,
    outcome character varying(12) NOT NULL,
    number character varying(60) NOT NULL,
    decided_on date NOT NULL,
    amount_yen bigint,
    limit_yen bigint,
    conditions text NOT NULL,
    reason text NOT NULL,
    change_id uuid,
    reports_from smallint,
    reports_count smallint,
    reports_due_month smallint,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_decisionevent_amount_yen_check CHECK ((amount_yen >= 0)),
    CONSTRAINT awards_decisionevent_limit_yen_check CHECK ((limit_yen >= 0)),
    CONSTRAINT awards_decisionevent_reports_count_check CHECK ((reports_count >= 0)),
    CONSTRAINT awards_decisionevent_reports_due_month_check CHECK ((reports_due_month >= 0)),
    CONSTRAINT awards_decisionevent_reports_from_check CHECK ((reports_from >= 0)),
    CONSTRAINT awards_decisionevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.awards_decisionevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_decisionevent OWNER TO app_owner;

--
-- Name: awards_decisionevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_decisionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_decisionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_declaration; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_declaration (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    conflict boolean NOT NULL,
    ground character varying(500) NOT NULL,
    reviewer_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT conflict_says_what CHECK (((NOT conflict) OR (NOT ((ground)::text = ''::text))))
);

ALTER TABLE ONLY public.awards_declaration FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_declaration OWNER TO app_owner;

--
-- Name: awards_declarationevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_declarationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    conflict boolean NOT NULL,
    ground character varying(500) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    reviewer_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.awards_declarationevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_declarationevent OWNER TO app_owner;

--
-- Name: awards_declarationevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_declarationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_declarationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_payment; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_payment (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    claim_id uuid NOT NULL,
    amount_yen bigint NOT NULL,
    paid_on date NOT NULL,
    note character varying(300) NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_payment_amount_yen_check CHECK ((amount_yen >= 0)),
    CONSTRAINT payment_is_of_something CHECK ((amount_yen > 0))
);

ALTER TABLE ONLY public.awards_payment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_payment OWNER TO app_owner;

--
-- Name: awards_paymentevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_paymentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    claim_id uuid NOT NULL,
    amount_yen bigint NOT NULL,
    paid_on date NOT NULL,
    note character varying(300) NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_paymentevent_amount_yen_check CHECK ((amount_yen >= 0))
);

ALTER TABLE ONLY public.awards_paymentevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_paymentevent OWNER TO app_owner;

--
-- Name: awards_paymentevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_paymentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_paymentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_settlement; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_settlement (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    report_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    confirmed_on date NOT NULL,
    rules_of character varying(20) NOT NULL,
    excluded_yen bigint NOT NULL,
    awarded_yen bigint NOT NULL,
    recomputed_yen bigint NOT NULL,
    confirmed_yen bigint NOT NULL,
    paid_yen bigint NOT NULL,
    to_pay_yen bigint NOT NULL,
    to_return_yen bigint NOT NULL,
    note text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_settlement_awarded_yen_check CHECK ((awarded_yen >= 0)),
    CONSTRAINT awards_settlement_confirmed_yen_check CHECK ((confirmed_yen >= 0)),
    CONSTRAINT awards_settlement_excluded_yen_check CHECK ((excluded_yen >= 0)),
    CONSTRAINT awards_settlement_paid_yen_check CHECK ((paid_yen >= 0)),
    CONSTRAINT awards_settlement_recomputed_yen_check CHECK ((recomputed_yen >= 0)),
    CONSTRAINT awards_settlement_to_pay_yen_check CHECK ((to_pay_yen >= 0)),
    CONSTRAINT awards_settlement_to_return_yen_check CHECK ((to_return_yen >= 0)),
    CONSTRAINT confirmed_within_award CHECK ((confirmed_yen <= awarded_yen)),
    CONSTRAINT costs_left_out_say_why CHECK (((excluded_yen = 0) OR (NOT (note = ''::text))))
);

ALTER TABLE ONLY public.awards_settlement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_settlement OWNER TO app_owner;

--
-- Name: awards_settlementevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_settlementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    report_id uuid NOT NULL,
    number character varying(60) NOT NULL,
    confirmed_on date NOT NULL,
    rules_of character varying(20) NOT NULL,
    excluded_yen bigint NOT NULL,
    awarded_yen bigint NOT NULL,
    recomputed_yen bigint NOT NULL,
    confirmed_yen bigint NOT NULL,
    paid_yen bigint NOT NULL,
    to_pay_yen bigint NOT NULL,
    to_return_yen bigint NOT NULL,
    note text NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_settlementevent_awarded_yen_check CHECK ((awarded_yen >= 0)),
    CONSTRAINT awards_settlementevent_confirmed_yen_check CHECK ((confirmed_yen >= 0)),
    CONSTRAINT awards_settlementevent_excluded_yen_check CHECK ((excluded_yen >= 0)),
    CONSTRAINT awards_settlementevent_paid_yen_check CHECK ((paid_yen >= 0)),
    CONSTRAINT awards_settlementevent_recomputed_yen_check CHECK ((recomputed_yen >= 0)),
    CONSTRAINT awards_settlementevent_to_pay_yen_check CHECK ((to_pay_yen >= 0)),
    CONSTRAINT awards_settlementevent_to_return_yen_check CHECK ((to_return_yen >= 0))
);

ALTER TABLE ONLY public.awards_settlementevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_settlementevent OWNER TO app_owner;

--
-- Name: awards_settlementevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_settlementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_settlementreport; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_settlementreport (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    completed_on date NOT NULL,
    cost_yen bigint NOT NULL,
    loan_yen bigint NOT NULL,
    own_yen bigint NOT NULL,
    other_yen bigint NOT NULL,
    reported_on date NOT NULL,
    note text NOT NULL,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_settlementreport_cost_yen_check CHECK ((cost_yen >= 0)),
    CONSTRAINT awards_settlementreport_loan_yen_check CHECK ((loan_yen >= 0)),
    CONSTRAINT awards_settlementreport_other_yen_check CHECK ((other_yen >= 0)),
    CONSTRAINT awards_settlementreport_own_yen_check CHECK ((own_yen >= 0))
);

ALTER TABLE ONLY public.awards_settlementreport FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_settlementreport OWNER TO app_owner;

--
-- Name: awards_settlementreportevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_settlementreportevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    completed_on date NOT NULL,
    cost_yen bigint NOT NULL,
    loan_yen bigint NOT NULL,
    own_yen bigint NOT NULL,
    other_yen bigint NOT NULL,
    reported_on date NOT NULL,
    note text NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_settlementreportevent_cost_yen_check CHECK ((cost_yen >= 0)),
    CONSTRAINT awards_settlementreportevent_loan_yen_check CHECK ((loan_yen >= 0)),
    CONSTRAINT awards_settlementreportevent_other_yen_check CHECK ((other_yen >= 0)),
    CONSTRAINT awards_settlementreportevent_own_yen_check CHECK ((own_yen >= 0))
);

ALTER TABLE ONLY public.awards_settlementreportevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_settlementreportevent OWNER TO app_owner;

--
-- Name: awards_settlementreportevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlementreportevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_settlementreportevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: awards_yearlyreport; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_yearlyreport (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    fiscal_year smallint NOT NULL,
    sales_yen bigint NOT NULL,
    persons numeric(8,1) NOT NULL,
    local_purchases_yen bigint NOT NULL,
    note text NOT NULL,
    reported_on date NOT NULL,
    levels jsonb NOT NULL,
    by_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_yearlyreport_fiscal_year_check CHECK ((fiscal_year >= 0)),
    CONSTRAINT awards_yearlyreport_local_purchases_yen_check CHECK ((local_purchases_yen >= 0)),
    CONSTRAINT awards_yearlyreport_sales_yen_check CHECK ((sales_yen >= 0))
);

ALTER TABLE ONLY public.awards_yearlyreport FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_yearlyreport OWNER TO app_owner;

--
-- Name: awards_yearlyreportevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.awards_yearlyreportevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    fiscal_year smallint NOT NULL,
    sales_yen bigint NOT NULL,
    persons numeric(8,1) NOT NULL,
    local_purchases_yen bigint NOT NULL,
    note text NOT NULL,
    reported_on date NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT awards_yearlyreportevent_fiscal_year_check CHECK ((fiscal_year >= 0)),
    CONSTRAINT awards_yearlyreportevent_local_purchases_yen_check CHECK ((local_purchases_yen >= 0)),
    CONSTRAINT awards_yearlyreportevent_sales_yen_check CHECK ((sales_yen >= 0))
);

ALTER TABLE ONLY public.awards_yearlyreportevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.awards_yearlyreportevent OWNER TO app_owner;

--
-- Name: awards_yearlyreportevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_yearlyreportevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.awards_yearlyreportevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: custody_discarded; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.custody_discarded (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    object_id uuid NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    rows jsonb NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    discarded_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.custody_discarded FORCE ROW LEVEL SECURITY;


ALTER TABLE public.custody_discarded OWNER TO app_owner;

--
-- Name: custody_discardedevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.custody_discardedevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    object_id uuid NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    discarded_by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.custody_discardedevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.custody_discardedevent OWNER TO app_owner;

--
-- Name: custody_discardedevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.custody_discardedevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.custody_discardedevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_content_type; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);


ALTER TABLE public.django_content_type OWNER TO app_owner;

--
-- Name: django_content_type_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


ALTER TABLE public.django_migrations OWNER TO app_owner;

--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: django_session; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);


ALTER TABLE public.django_session OWNER TO app_owner;

--
-- Name: jobs_job; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.jobs_job (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    task character varying(80) NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    state character varying(16) NOT NULL,
    share_done double precision NOT NULL,
    note_ja character varying(500) NOT NULL,
    note_en character varying(500) NOT NULL,
    cancel_asked boolean NOT NULL,
    attempts smallint NOT NULL,
    result jsonb NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    requested_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT jobs_job_attempts_check CHECK ((attempts >= 0))
);

ALTER TABLE ONLY public.jobs_job FORCE ROW LEVEL SECURITY;


ALTER TABLE public.jobs_job OWNER TO app_owner;

--
-- Name: library_advicerequest; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_advicerequest (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    subject character varying(100) NOT NULL,
    field character varying(30) NOT NULL,
    need text NOT NULL,
    wanted_by date,
    state character varying(12) NOT NULL,
    matched_at timestamp with time zone,
    asked_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    adviser_id uuid,
    CONSTRAINT matched_has_an_adviser CHECK ((((state)::text = ANY ((ARRAY['open'::character varying, 'withdrawn'::character varying])::text[])) OR (adviser_id IS NOT NULL)))
);

ALTER TABLE ONLY public.library_advicerequest FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_advicerequest OWNER TO app_owner;

--
-- Name: library_advicerequestevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_advicerequestevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    subject character varying(100) NOT NULL,
    field character varying(30) NOT NULL,
    need text NOT NULL,
    wanted_by date,
    state character varying(12) NOT NULL,
    matched_at timestamp with time zone,
    asked_by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    adviser_id uuid
);

ALTER TABLE ONLY public.library_advicerequestevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_advicerequestevent OWNER TO app_owner;

--
-- Name: library_advicerequestevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_advicerequestevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_advicerequestevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_adviser; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_adviser (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    name character varying(100) NOT NULL,
    organisation character varying(100) NOT NULL,
    fields character varying(30)[] NOT NULL,
    regions character varying(30)[] NOT NULL,
    introduction text NOT NULL,
    contact text NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid
);

ALTER TABLE ONLY public.library_adviser FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_adviser OWNER TO app_owner;

--
-- Name: library_adviserevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_adviserevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    name character varying(100) NOT NULL,
    organisation character varying(100) NOT NULL,
    fields character varying(30)[] NOT NULL,
    regions character varying(30)[] NOT NULL,
    introduction text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid
);

ALTER TABLE ONLY public.library_adviserevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_adviserevent OWNER TO app_owner;

--
-- Name: library_adviserevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_adviserevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_adviserevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_candidate; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_candidate (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    name character varying(100) NOT NULL,
    kind character varying(12) NOT NULL,
    skills text NOT NULL,
    lives_in character varying(100) NOT NULL,
    contact text NOT NULL,
    consented_on date NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.library_candidate FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_candidate OWNER TO app_owner;

--
-- Name: library_candidateevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_candidateevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    name character varying(100) NOT NULL,
    kind character varying(12) NOT NULL,
    skills text NOT NULL,
    lives_in character varying(100) NOT NULL,
    consented_on date NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.library_candidateevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_candidateevent OWNER TO app_owner;

--
-- Name: library_candidateevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_candidateevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_candidateevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_followup; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_followup (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    due_on date NOT NULL,
    done_on date,
    note text NOT NULL,
    tenant_id bigint NOT NULL,
    placement_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_followup FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_followup OWNER TO app_owner;

--
-- Name: library_followupevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_followupevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    due_on date NOT NULL,
    done_on date,
    note text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    placement_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_followupevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_followupevent OWNER TO app_owner;

--
-- Name: library_followupevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_followupevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_followupevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_modelcase; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_modelcase (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    title character varying(100) NOT NULL,
    place character varying(100) NOT NULL,
    summary character varying(300) NOT NULL,
    body text NOT NULL,
    tags character varying(30)[] NOT NULL,
    source character varying(300) NOT NULL,
    measure_toml text NOT NULL,
    measure jsonb,
    search_text text NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_modelcase FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_modelcase OWNER TO app_owner;

--
-- Name: library_modelcaseevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_modelcaseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    title character varying(100) NOT NULL,
    place character varying(100) NOT NULL,
    summary character varying(300) NOT NULL,
    body text NOT NULL,
    tags character varying(30)[] NOT NULL,
    source character varying(300) NOT NULL,
    measure_toml text NOT NULL,
    measure jsonb,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_modelcaseevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_modelcaseevent OWNER TO app_owner;

--
-- Name: library_modelcaseevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_modelcaseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_modelcaseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_opening; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_opening (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    title character varying(100) NOT NULL,
    kind character varying(12) NOT NULL,
    description text NOT NULL,
    term_from date NOT NULL,
    term_until date,
    apply_until date,
    seats smallint NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL,
    CONSTRAINT library_opening_seats_check CHECK ((seats >= 0)),
    CONSTRAINT opening_ends_after_it_begins CHECK (((term_until IS NULL) OR (term_until >= term_from)))
);

ALTER TABLE ONLY public.library_opening FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_opening OWNER TO app_owner;

--
-- Name: library_openingevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_openingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    put_away_at timestamp with time zone,
    title character varying(100) NOT NULL,
    kind character varying(12) NOT NULL,
    description text NOT NULL,
    term_from date NOT NULL,
    term_until date,
    apply_until date,
    seats smallint NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL,
    CONSTRAINT library_openingevent_seats_check CHECK ((seats >= 0))
);

ALTER TABLE ONLY public.library_openingevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_openingevent OWNER TO app_owner;

--
-- Name: library_openingevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_openingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_openingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_placement; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_placement (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    outcome character varying(12) NOT NULL,
    ended_on date,
    candidate_id uuid NOT NULL,
    opening_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT placement_ends_after_it_begins CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);

ALTER TABLE ONLY public.library_placement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_placement OWNER TO app_owner;

--
-- Name: library_placementevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_placementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    outcome character varying(12) NOT NULL,
    ended_on date,
    candidate_id uuid NOT NULL,
    opening_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.library_placementevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_placementevent OWNER TO app_owner;

--
-- Name: library_placementevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_placementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_placementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: library_visitreport; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_visitreport (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    visited_on date NOT NULL,
    findings text NOT NULL,
    next_steps text NOT NULL,
    follow_up_on date,
    request_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_visitreport FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_visitreport OWNER TO app_owner;

--
-- Name: library_visitreportevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.library_visitreportevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    visited_on date NOT NULL,
    findings text NOT NULL,
    next_steps text NOT NULL,
    follow_up_on date,
    pgh_obj_id uuid NOT NULL,
    request_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.library_visitreportevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.library_visitreportevent OWNER TO app_owner;

--
-- Name: library_visitreportevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_visitreportevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.library_visitreportevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: mfa_authenticator; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);


ALTER TABLE public.mfa_authenticator OWNER TO app_owner;

--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_invitation; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.people_invitation (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(16) NOT NULL,
    token_digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    invited_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.people_invitation FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_invitation OWNER TO app_owner;

--
-- Name: people_invitationevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.people_invitationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(16) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    invited_by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.people_invitationevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_invitationevent OWNER TO app_owner;

--
-- Name: people_invitationevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_invitationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_invitationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_membership; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.people_membership (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    role character varying(16) NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid NOT NULL
);

ALTER TABLE ONLY public.people_membership FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_membership OWNER TO app_owner;

--
-- Name: people_membershipevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.people_membershipevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    role character varying(16) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid NOT NULL
);

ALTER TABLE ONLY public.people_membershipevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.people_membershipevent OWNER TO app_owner;

--
-- Name: people_membershipevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_membershipevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.people_membershipevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: people_user; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.people_user (
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    is_active boolean NOT NULL,
    is_operator boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE public.people_user OWNER TO app_owner;

--
-- Name: pghistory_context; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);


ALTER TABLE public.pghistory_context OWNER TO app_owner;

--
-- Name: procrastinate_events; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.procrastinate_events (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    type public.procrastinate_job_event_type,
    at timestamp with time zone DEFAULT now()
);


ALTER TABLE public.procrastinate_events OWNER TO app_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

CREATE SEQUENCE public.procrastinate_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_events_id_seq OWNER TO app_owner;

--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: app_owner
--

ALTER SEQUENCE public.procrastinate_events_id_seq OWNED BY public.procrastinate_events.id;


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

CREATE SEQUENCE public.procrastinate_jobs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNER TO app_owner;

--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: app_owner
--

ALTER SEQUENCE public.procrastinate_jobs_id_seq OWNED BY public.procrastinate_jobs.id;


--
-- Name: procrastinate_periodic_defers; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.procrastinate_periodic_defers (
    id bigint NOT NULL,
    task_name character varying(128) NOT NULL,
    defer_timestamp bigint,
    job_id bigint,
    periodic_id character varying(128) DEFAULT ''::character varying NOT NULL
);


ALTER TABLE public.procrastinate_periodic_defers OWNER TO app_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

CREATE SEQUENCE public.procrastinate_periodic_defers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNER TO app_owner;

--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: app_owner
--

ALTER SEQUENCE public.procrastinate_periodic_defers_id_seq OWNED BY public.procrastinate_periodic_defers.id;


--
-- Name: procrastinate_workers; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.procrastinate_workers (
    id bigint NOT NULL,
    last_heartbeat timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.procrastinate_workers OWNER TO app_owner;

--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.procrastinate_workers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.procrastinate_workers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reforms_jointproposer; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_jointproposer (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    agreed_on date,
    reader_id bigint,
    tenant_id bigint NOT NULL,
    proposal_id uuid NOT NULL
);

ALTER TABLE ONLY public.reforms_jointproposer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_jointproposer OWNER TO app_owner;

--
-- Name: reforms_jointproposerevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_jointproposerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    name character varying(100) NOT NULL,
    agreed_on date,
    pgh_obj_id uuid NOT NULL,
    reader_id bigint,
    tenant_id bigint NOT NULL,
    proposal_id uuid NOT NULL
);

ALTER TABLE ONLY public.reforms_jointproposerevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_jointproposerevent OWNER TO app_owner;

--
-- Name: reforms_jointproposerevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_jointproposerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reforms_jointproposerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reforms_matter; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_matter (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    subject character varying(100) NOT NULL,
    wish text NOT NULL,
    through character varying(24) NOT NULL,
    raised_on date,
    sitting_on date,
    outcome text NOT NULL,
    put_away_at timestamp with time zone,
    tenant_id bigint NOT NULL,
    proposal_id uuid
);

ALTER TABLE ONLY public.reforms_matter FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_matter OWNER TO app_owner;

--
-- Name: reforms_matterevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_matterevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    subject character varying(100) NOT NULL,
    wish text NOT NULL,
    through character varying(24) NOT NULL,
    raised_on date,
    sitting_on date,
    outcome text NOT NULL,
    put_away_at timestamp with time zone,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    proposal_id uuid
);

ALTER TABLE ONLY public.reforms_matterevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_matterevent OWNER TO app_owner;

--
-- Name: reforms_matterevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_matterevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reforms_matterevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reforms_proposal; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_proposal (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    permit_key character varying(60) NOT NULL,
    facts jsonb NOT NULL,
    title character varying(200) NOT NULL,
    kind character varying(60) NOT NULL,
    present text NOT NULL,
    measure text NOT NULL,
    hindrance text NOT NULL,
    effect text NOT NULL,
    law character varying(300) NOT NULL,
    ministry character varying(100) NOT NULL,
    state character varying(12) NOT NULL,
    answer character varying(16) NOT NULL,
    answer_text text NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL,
    CONSTRAINT answered_has_an_answer CHECK (((NOT ((state)::text = 'answered'::text)) OR (NOT ((answer)::text = ''::text))))
);

ALTER TABLE ONLY public.reforms_proposal FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_proposal OWNER TO app_owner;

--
-- Name: reforms_proposalevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_proposalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    permit_key character varying(60) NOT NULL,
    facts jsonb NOT NULL,
    title character varying(200) NOT NULL,
    kind character varying(60) NOT NULL,
    present text NOT NULL,
    measure text NOT NULL,
    hindrance text NOT NULL,
    effect text NOT NULL,
    law character varying(300) NOT NULL,
    ministry character varying(100) NOT NULL,
    state character varying(12) NOT NULL,
    answer character varying(16) NOT NULL,
    answer_text text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    written_by_id uuid NOT NULL
);

ALTER TABLE ONLY public.reforms_proposalevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_proposalevent OWNER TO app_owner;

--
-- Name: reforms_proposalevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_proposalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reforms_proposalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reforms_step; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_step (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    day date NOT NULL,
    note character varying(300) NOT NULL,
    by_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.reforms_step FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_step OWNER TO app_owner;

--
-- Name: reforms_stepevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.reforms_stepevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state character varying(12) NOT NULL,
    day date NOT NULL,
    note character varying(300) NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.reforms_stepevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reforms_stepevent OWNER TO app_owner;

--
-- Name: reforms_stepevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_stepevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reforms_stepevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_agendaitem; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_agendaitem (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    place_in_order smallint NOT NULL,
    title character varying(200) NOT NULL,
    presenter character varying(150) NOT NULL,
    minutes_long smallint,
    note text NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_agendaitem_minutes_long_check CHECK ((minutes_long >= 0)),
    CONSTRAINT roundtable_agendaitem_place_in_order_check CHECK ((place_in_order >= 0))
);

ALTER TABLE ONLY public.roundtable_agendaitem FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_agendaitem OWNER TO app_owner;

--
-- Name: roundtable_agendaitemevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_agendaitemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    place_in_order smallint NOT NULL,
    title character varying(200) NOT NULL,
    presenter character varying(150) NOT NULL,
    minutes_long smallint,
    note text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_agendaitemevent_minutes_long_check CHECK ((minutes_long >= 0)),
    CONSTRAINT roundtable_agendaitemevent_place_in_order_check CHECK ((place_in_order >= 0))
);

ALTER TABLE ONLY public.roundtable_agendaitemevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_agendaitemevent OWNER TO app_owner;

--
-- Name: roundtable_agendaitemevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_agendaitemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_agendaitemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_attendance; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_attendance (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    answer character varying(16) NOT NULL,
    presence character varying(16) NOT NULL,
    tenant_id bigint NOT NULL,
    member_id uuid NOT NULL,
    sitting_id uuid NOT NULL
);

ALTER TABLE ONLY public.roundtable_attendance FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_attendance OWNER TO app_owner;

--
-- Name: roundtable_attendanceevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_attendanceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    answer character varying(16) NOT NULL,
    presence character varying(16) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    member_id uuid NOT NULL,
    sitting_id uuid NOT NULL
);

ALTER TABLE ONLY public.roundtable_attendanceevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_attendanceevent OWNER TO app_owner;

--
-- Name: roundtable_attendanceevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_attendanceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_attendanceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_correction; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_correction (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    text text NOT NULL,
    state character varying(16) NOT NULL,
    reply text NOT NULL,
    asked_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    minutes_id uuid NOT NULL,
    CONSTRAINT declined_correction_has_a_reply CHECK (((NOT ((state)::text = 'declined'::text)) OR (NOT (reply = ''::text))))
);

ALTER TABLE ONLY public.roundtable_correction FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_correction OWNER TO app_owner;

--
-- Name: roundtable_correctionevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_correctionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    text text NOT NULL,
    state character varying(16) NOT NULL,
    reply text NOT NULL,
    asked_by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    minutes_id uuid NOT NULL
);

ALTER TABLE ONLY public.roundtable_correctionevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_correctionevent OWNER TO app_owner;

--
-- Name: roundtable_correctionevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_correctionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_correctionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_decision; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_decision (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    text_ja text NOT NULL,
    text_en text NOT NULL,
    outcome character varying(16) NOT NULL,
    reason text NOT NULL,
    venture_id uuid,
    venture_title character varying(200) NOT NULL,
    unmet_rules character varying(16)[] NOT NULL,
    other_rule character varying(300) NOT NULL,
    override_reason text NOT NULL,
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawal_reason text NOT NULL,
    version integer NOT NULL,
    agenda_item_id uuid,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT overridden_rule_has_a_reason CHECK (((((other_rule)::text = ''::text) AND (unmet_rules = '{}'::character varying(16)[])) OR (NOT (override_reason = ''::text)))),
    CONSTRAINT roundtable_decision_version_check CHECK ((version >= 0)),
    CONSTRAINT withdrawn_decision_has_a_reason CHECK (((withdrawn_at IS NULL) OR (NOT (withdrawal_reason = ''::text))))
);

ALTER TABLE ONLY public.roundtable_decision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_decision OWNER TO app_owner;

--
-- Name: roundtable_decisionevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_decisionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    text_ja text NOT NULL,
    text_en text NOT NULL,
    outcome character varying(16) NOT NULL,
    reason text NOT NULL,
    venture_id uuid,
    venture_title character varying(200) NOT NULL,
    unmet_rules character varying(16)[] NOT NULL,
    other_rule character varying(300) NOT NULL,
    override_reason text NOT NULL,
    published_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawal_reason text NOT NULL,
    version integer NOT NULL,
    agenda_item_id uuid,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_decisionevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.roundtable_decisionevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_decisionevent OWNER TO app_owner;

--
-- Name: roundtable_decisionevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_decisionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_decisionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_member; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_member (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    party character varying(16) NOT NULL,
    name character varying(100) NOT NULL,
    organisation character varying(150) NOT NULL,
    "position" character varying(100) NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid
);

ALTER TABLE ONLY public.roundtable_member FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_member OWNER TO app_owner;

--
-- Name: roundtable_memberevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_memberevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    party character varying(16) NOT NULL,
    name character varying(100) NOT NULL,
    organisation character varying(150) NOT NULL,
    "position" character varying(100) NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    user_id uuid
);

ALTER TABLE ONLY public.roundtable_memberevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_memberevent OWNER TO app_owner;

--
-- Name: roundtable_memberevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_memberevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_memberevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_minutes; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_minutes (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    state character varying(16) NOT NULL,
    version integer NOT NULL,
    circulated_at timestamp with time zone,
    agreed_at timestamp with time zone,
    reopening_reason text NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_minutes_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.roundtable_minutes FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_minutes OWNER TO app_owner;

--
-- Name: roundtable_minutesevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_minutesevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    state character varying(16) NOT NULL,
    version integer NOT NULL,
    circulated_at timestamp with time zone,
    agreed_at timestamp with time zone,
    reopening_reason text NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_minutesevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.roundtable_minutesevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_minutesevent OWNER TO app_owner;

--
-- Name: roundtable_minutesevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_minutesevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_minutesevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_paper; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_paper (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(200) NOT NULL,
    file_name character varying(200) NOT NULL,
    kind character varying(8) NOT NULL,
    size_bytes integer NOT NULL,
    received_sha256 character varying(64) NOT NULL,
    stored_sha256 character varying(64) NOT NULL,
    added_by_id uuid NOT NULL,
    agenda_item_id uuid,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_paper_size_bytes_check CHECK ((size_bytes >= 0))
);

ALTER TABLE ONLY public.roundtable_paper FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_paper OWNER TO app_owner;

--
-- Name: roundtable_papercontent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_papercontent (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    paper_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.roundtable_papercontent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_papercontent OWNER TO app_owner;

--
-- Name: roundtable_paperevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_paperevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(200) NOT NULL,
    file_name character varying(200) NOT NULL,
    kind character varying(8) NOT NULL,
    size_bytes integer NOT NULL,
    received_sha256 character varying(64) NOT NULL,
    stored_sha256 character varying(64) NOT NULL,
    added_by_id uuid NOT NULL,
    agenda_item_id uuid,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    sitting_id uuid NOT NULL,
    CONSTRAINT roundtable_paperevent_size_bytes_check CHECK ((size_bytes >= 0))
);

ALTER TABLE ONLY public.roundtable_paperevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_paperevent OWNER TO app_owner;

--
-- Name: roundtable_paperevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_paperevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_paperevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_sitting; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_sitting (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(150) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place character varying(200) NOT NULL,
    online_url character varying(500) NOT NULL,
    notice text NOT NULL,
    state character varying(16) NOT NULL,
    version integer NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT roundtable_sitting_version_check CHECK ((version >= 0)),
    CONSTRAINT sitting_ends_after_it_starts CHECK ((ends_at > starts_at))
);

ALTER TABLE ONLY public.roundtable_sitting FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_sitting OWNER TO app_owner;

--
-- Name: roundtable_sittingevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_sittingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(150) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place character varying(200) NOT NULL,
    online_url character varying(500) NOT NULL,
    notice text NOT NULL,
    state character varying(16) NOT NULL,
    version integer NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT roundtable_sittingevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.roundtable_sittingevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_sittingevent OWNER TO app_owner;

--
-- Name: roundtable_sittingevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_sittingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_sittingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_stance; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_stance (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(16) NOT NULL,
    decision_id uuid NOT NULL,
    member_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.roundtable_stance FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_stance OWNER TO app_owner;

--
-- Name: roundtable_stanceevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_stanceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(16) NOT NULL,
    decision_id uuid NOT NULL,
    member_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.roundtable_stanceevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_stanceevent OWNER TO app_owner;

--
-- Name: roundtable_stanceevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_stanceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_stanceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: roundtable_task; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_task (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(200) NOT NULL,
    due_on date NOT NULL,
    state character varying(16) NOT NULL,
    note text NOT NULL,
    decision_id uuid,
    owner_id uuid NOT NULL,
    sitting_id uuid,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.roundtable_task FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_task OWNER TO app_owner;

--
-- Name: roundtable_taskevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.roundtable_taskevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    once uuid NOT NULL,
    removed_at timestamp with time zone,
    title character varying(200) NOT NULL,
    due_on date NOT NULL,
    state character varying(16) NOT NULL,
    note text NOT NULL,
    decision_id uuid,
    owner_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    sitting_id uuid,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.roundtable_taskevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.roundtable_taskevent OWNER TO app_owner;

--
-- Name: roundtable_taskevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_taskevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.roundtable_taskevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialaccount; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id uuid NOT NULL
);


ALTER TABLE public.socialaccount_socialaccount OWNER TO app_owner;

--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialapp; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);


ALTER TABLE public.socialaccount_socialapp OWNER TO app_owner;

--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: socialaccount_socialtoken; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);


ALTER TABLE public.socialaccount_socialtoken OWNER TO app_owner;

--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: tenancy_consortiummember; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.tenancy_consortiummember (
    id bigint NOT NULL,
    consortium_id bigint NOT NULL,
    member_id bigint NOT NULL
);

ALTER TABLE ONLY public.tenancy_consortiummember FORCE ROW LEVEL SECURITY;


ALTER TABLE public.tenancy_consortiummember OWNER TO app_owner;

--
-- Name: tenancy_consortiummember_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.tenancy_consortiummember ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenancy_consortiummember_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: tenancy_share; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.tenancy_share (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    object_id uuid NOT NULL,
    reader_id bigint NOT NULL,
    tenant_id bigint NOT NULL
);

ALTER TABLE ONLY public.tenancy_share FORCE ROW LEVEL SECURITY;


ALTER TABLE public.tenancy_share OWNER TO app_owner;

--
-- Name: tenancy_tenant; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.tenancy_tenant (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    code character varying(6) NOT NULL,
    name_ja character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    slug character varying(40) NOT NULL,
    host character varying(253),
    colour character varying(7) NOT NULL,
    languages character varying(2)[] NOT NULL,
    services character varying(40)[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.tenancy_tenant FORCE ROW LEVEL SECURITY;


ALTER TABLE public.tenancy_tenant OWNER TO app_owner;

--
-- Name: tenancy_tenant_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.tenancy_tenant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenancy_tenant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: usersessions_usersession; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.usersessions_usersession (
    id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ip inet NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    session_key character varying(40) NOT NULL,
    user_agent character varying(200) NOT NULL,
    data jsonb NOT NULL,
    user_id uuid NOT NULL
);


ALTER TABLE public.usersessions_usersession OWNER TO app_owner;

--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.usersessions_usersession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.usersessions_usersession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ventures_approval; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_approval (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(16) NOT NULL,
    version integer NOT NULL,
    note character varying(500) NOT NULL,
    voided_at timestamp with time zone,
    void_reason_ja character varying(500) NOT NULL,
    void_reason_en character varying(500) NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_approval_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_approval FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_approval OWNER TO app_owner;

--
-- Name: ventures_approvalevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_approvalevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    kind character varying(16) NOT NULL,
    version integer NOT NULL,
    note character varying(500) NOT NULL,
    voided_at timestamp with time zone,
    void_reason_ja character varying(500) NOT NULL,
    void_reason_en character varying(500) NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_approvalevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_approvalevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_approvalevent OWNER TO app_owner;

--
-- Name: ventures_approvalevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_approvalevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ventures_approvalevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ventures_draft; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_draft (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    section character varying(20) NOT NULL,
    base_version integer NOT NULL,
    content jsonb NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_draft_base_version_check CHECK ((base_version >= 0))
);

ALTER TABLE ONLY public.ventures_draft FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_draft OWNER TO app_owner;

--
-- Name: ventures_privatenote; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_privatenote (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    audience character varying(8) NOT NULL,
    key character varying(20) NOT NULL,
    text text NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL
);

ALTER TABLE ONLY public.ventures_privatenote FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_privatenote OWNER TO app_owner;

--
-- Name: ventures_privatenoteevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_privatenoteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    audience character varying(8) NOT NULL,
    key character varying(20) NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL
);

ALTER TABLE ONLY public.ventures_privatenoteevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_privatenoteevent OWNER TO app_owner;

--
-- Name: ventures_privatenoteevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_privatenoteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ventures_privatenoteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ventures_revision; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_revision (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    number integer NOT NULL,
    content jsonb NOT NULL,
    changes jsonb NOT NULL,
    set_aside jsonb NOT NULL,
    restored_from integer,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_revision_number_check CHECK ((number >= 0)),
    CONSTRAINT ventures_revision_restored_from_check CHECK ((restored_from >= 0))
);

ALTER TABLE ONLY public.ventures_revision FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_revision OWNER TO app_owner;

--
-- Name: ventures_stagemove; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_stagemove (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    from_stage character varying(16) NOT NULL,
    to_stage character varying(16) NOT NULL,
    version integer NOT NULL,
    conditions jsonb NOT NULL,
    reason text NOT NULL,
    overridden boolean NOT NULL,
    by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_stagemove_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_stagemove FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_stagemove OWNER TO app_owner;

--
-- Name: ventures_stagemoveevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_stagemoveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    from_stage character varying(16) NOT NULL,
    to_stage character varying(16) NOT NULL,
    version integer NOT NULL,
    conditions jsonb NOT NULL,
    reason text NOT NULL,
    overridden boolean NOT NULL,
    by_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    venture_id uuid NOT NULL,
    CONSTRAINT ventures_stagemoveevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_stagemoveevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_stagemoveevent OWNER TO app_owner;

--
-- Name: ventures_stagemoveevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_stagemoveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ventures_stagemoveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ventures_venture; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_venture (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    "case" character varying(40) NOT NULL,
    stage character varying(16) NOT NULL,
    stopped_from character varying(16) NOT NULL,
    content jsonb NOT NULL,
    figures jsonb NOT NULL,
    faults_count integer NOT NULL,
    region_codes character varying(6)[] NOT NULL,
    version integer NOT NULL,
    removed_at timestamp with time zone,
    started_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT ventures_venture_faults_count_check CHECK ((faults_count >= 0)),
    CONSTRAINT ventures_venture_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_venture FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_venture OWNER TO app_owner;

--
-- Name: ventures_ventureevent; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.ventures_ventureevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    pgh_context jsonb,
    pgh_context_id uuid,
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    title_ja character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    "case" character varying(40) NOT NULL,
    stage character varying(16) NOT NULL,
    stopped_from character varying(16) NOT NULL,
    faults_count integer NOT NULL,
    region_codes character varying(6)[] NOT NULL,
    version integer NOT NULL,
    removed_at timestamp with time zone,
    pgh_obj_id uuid NOT NULL,
    started_by_id uuid NOT NULL,
    tenant_id bigint NOT NULL,
    CONSTRAINT ventures_ventureevent_faults_count_check CHECK ((faults_count >= 0)),
    CONSTRAINT ventures_ventureevent_version_check CHECK ((version >= 0))
);

ALTER TABLE ONLY public.ventures_ventureevent FORCE ROW LEVEL SECURITY;


ALTER TABLE public.ventures_ventureevent OWNER TO app_owner;

--
-- Name: ventures_ventureevent_pgh_id_seq; Type: SEQUENCE; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_ventureevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.ventures_ventureevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: web_cache; Type: TABLE; Schema: public; Owner: app_owner
--

CREATE TABLE public.web_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);


ALTER TABLE public.web_cache OWNER TO app_owner;

--
-- Name: procrastinate_events id; Type: DEFAULT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_events ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_events_id_seq'::regclass);


--
-- Name: procrastinate_jobs id; Type: DEFAULT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_jobs ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_jobs_id_seq'::regclass);


--
-- Name: procrastinate_periodic_defers id; Type: DEFAULT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers ALTER COLUMN id SET DEFAULT nextval('public.procrastinate_periodic_defers_id_seq'::regclass);


--
-- Data for Name: account_emailaddress; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: account_emailconfirmation; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_appearance; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_appearanceevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_approvalstep; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_approvalstepevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_extrafield; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_extrafieldevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_extravalues; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_extravaluesevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_ownfigure; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_ownfigureevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_papertemplate; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: adaptation_papertemplateevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_answerdraft; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_answerrevision; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_application; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_applicationevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_attachment; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_attachmentcontent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_attachmentevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_call; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_callevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_preparedpaper; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_routeapproval; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_routeapprovalevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_submission; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_submissionevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: applications_submittedpaper; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: auth_group; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: auth_group_permissions; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: auth_permission; Type: TABLE DATA; Schema: public; Owner: app_owner
--

INSERT INTO public.auth_permission VALUES
	(1, 'Can add permission', 1, 'add_permission'),
	(2, 'Can change permission', 1, 'change_permission'),
	(3, 'Can delete permission', 1, 'delete_permission'),
	(4, 'Can view permission', 1, 'view_permission'),
	(5, 'Can add group', 2, 'add_group'),
	(6, 'Can change group', 2, 'change_group'),
	(7, 'Can delete group', 2, 'delete_group'),
	(8, 'Can view group', 2, 'view_group'),
	(9, 'Can add content type', 3, 'add_contenttype'),
	(10, 'Can change content type', 3, 'change_contenttype'),
	(11, 'Can delete content type', 3, 'delete_contenttype'),
	(12, 'Can view content type', 3, 'view_contenttype'),
	(13, 'Can add session', 4, 'add_session'),
	(14, 'Can change session', 4, 'change_session'),
	(15, 'Can delete session', 4, 'delete_session'),
	(16, 'Can view session', 4, 'view_session'),
	(17, 'Can add context', 5, 'add_context'),
	(18, 'Can change context', 5, 'change_context'),
	(19, 'Can delete context', 5, 'delete_context'),
	(20, 'Can view context', 5, 'view_context'),
	(21, 'Can add events', 6, 'add_events'),
	(22, 'Can change events', 6, 'change_events'),
	(23, 'Can delete events', 6, 'delete_events'),
	(24, 'Can view events', 6, 'view_events'),
	(25, 'Can add middleware events', 7, 'add_middlewareevents'),
	(26, 'Can change middleware events', 7, 'change_middlewareevents'),
	(27, 'Can delete middleware events', 7, 'delete_middlewareevents'),
	(28, 'Can view middleware events', 7, 'view_middlewareevents'),
	(29, 'Can add procrastinate event', 8, 'add_procrastinateevent'),
	(30, 'Can change procrastinate event', 8, 'change_procrastinateevent'),
	(31, 'Can delete procrastinate event', 8, 'delete_procrastinateevent'),
	(32, 'Can view procrastinate event', 8, 'view_procrastinateevent'),
	(33, 'Can add procrastinate job', 9, 'add_procrastinatejob'),
	(34, 'Can change procrastinate job', 9, 'change_procrastinatejob'),
	(35, 'Can delete procrastinate job', 9, 'delete_procrastinatejob'),
	(36, 'Can view procrastinate job', 9, 'view_procrastinatejob'),
	(37, 'Can add procrastinate periodic defer', 10, 'add_procrastinateperiodicdefer'),
	(38, 'Can change procrastinate periodic defer', 10, 'change_procrastinateperiodicdefer'),
	(39, 'Can delete procrastinate periodic defer', 10, 'delete_procrastinateperiodicdefer'),
	(40, 'Can view procrastinate periodic defer', 10, 'view_procrastinateperiodicdefer'),
	(41, 'Can add procrastinate worker', 11, 'add_procrastinateworker'),
	(42, 'Can change procrastinate worker', 11, 'change_procrastinateworker'),
	(43, 'Can delete procrastinate worker', 11, 'delete_procrastinateworker'),
	(44, 'Can view procrastinate worker', 11, 'view_procrastinateworker'),
	(45, 'Can add tenant', 12, 'add_tenant'),
	(46, 'Can change tenant', 12, 'change_tenant'),
	(47, 'Can delete tenant', 12, 'delete_tenant'),
	(48, 'Can view tenant', 12, 'view_tenant'),
	(49, 'Can add share', 13, 'add_share'),
	(50, 'Can change share', 13, 'change_share'),
	(51, 'Can delete share', 13, 'delete_share'),
	(52, 'Can view share', 13, 'view_share'),
	(53, 'Can add consortium member', 14, 'add_consortiummember'),
	(54, 'Can change consortium member', 14, 'change_consortiummember'),
	(55, 'Can delete consortium member', 14, 'delete_consortiummember'),
	(56, 'Can view consortium member', 14, 'view_consortiummember'),
	(57, 'Can add user', 15, 'add_user'),
	(58, 'Can change user', 15, 'change_user'),
	(59, 'Can delete user', 15, 'delete_user'),
	(60, 'Can view user', 15, 'view_user'),
	(61, 'Can add invitation', 16, 'add_invitation'),
	(62, 'Can change invitation', 16, 'change_invitation'),
	(63, 'Can delete invitation', 16, 'delete_invitation'),
	(64, 'Can view invitation', 16, 'view_invitation'),
	(65, 'Can add invitation event', 17, 'add_invitationevent'),
	(66, 'Can change invitation event', 17, 'change_invitationevent'),
	(67, 'Can delete invitation event', 17, 'delete_invitationevent'),
	(68, 'Can view invitation event', 17, 'view_invitationevent'),
	(69, 'Can add membership', 18, 'add_membership'),
	(70, 'Can change membership', 18, 'change_membership'),
	(71, 'Can delete membership', 18, 'delete_membership'),
	(72, 'Can view membership', 18, 'view_membership'),
	(73, 'Can add membership event', 19, 'add_membershipevent'),
	(74, 'Can change membership event', 19, 'change_membershipevent'),
	(75, 'Can delete membership event', 19, 'delete_membershipevent'),
	(76, 'Can view membership event', 19, 'view_membershipevent'),
	(77, 'Can add job', 20, 'add_job'),
	(78, 'Can change job', 20, 'change_job'),
	(79, 'Can delete job', 20, 'delete_job'),
	(80, 'Can view job', 20, 'view_job'),
	(81, 'Can add appearance', 21, 'add_appearance'),
	(82, 'Can change appearance', 21, 'change_appearance'),
	(83, 'Can delete appearance', 21, 'delete_appearance'),
	(84, 'Can view appearance', 21, 'view_appearance'),
	(85, 'Can add appearance event', 22, 'add_appearanceevent'),
	(86, 'Can change appearance event', 22, 'change_appearanceevent'),
	(87, 'Can delete appearance event', 22, 'delete_appearanceevent'),
	(88, 'Can view appearance event', 22, 'view_appearanceevent'),
	(89, 'Can add approval step', 23, 'add_approvalstep'),
	(90, 'Can change approval step', 23, 'change_approvalstep'),
	(91, 'Can delete approval step', 23, 'delete_approvalstep'),
	(92, 'Can view approval step', 23, 'view_approvalstep'),
	(93, 'Can add approval step event', 24, 'add_approvalstepevent'),
	(94, 'Can change approval step event', 24, 'change_approvalstepevent'),
	(95, 'Can delete approval step event', 24, 'delete_approvalstepevent'),
	(96, 'Can view approval step event', 24, 'view_approvalstepevent'),
	(97, 'Can add extra field', 25, 'add_extrafield'),
	(488, 'Can view 支払', 122, 'view_payment'),
	(98, 'Can change extra field', 25, 'change_extrafield'),
	(99, 'Can delete extra field', 25, 'delete_extrafield'),
	(100, 'Can view extra field', 25, 'view_extrafield'),
	(101, 'Can add extra field event', 26, 'add_extrafieldevent'),
	(102, 'Can change extra field event', 26, 'change_extrafieldevent'),
	(103, 'Can delete extra field event', 26, 'delete_extrafieldevent'),
	(104, 'Can view extra field event', 26, 'view_extrafieldevent'),
	(105, 'Can add extra values', 27, 'add_extravalues'),
	(106, 'Can change extra values', 27, 'change_extravalues'),
	(107, 'Can delete extra values', 27, 'delete_extravalues'),
	(108, 'Can view extra values', 27, 'view_extravalues'),
	(109, 'Can add extra values event', 28, 'add_extravaluesevent'),
	(110, 'Can change extra values event', 28, 'change_extravaluesevent'),
	(111, 'Can delete extra values event', 28, 'delete_extravaluesevent'),
	(112, 'Can view extra values event', 28, 'view_extravaluesevent'),
	(113, 'Can add own figure', 29, 'add_ownfigure'),
	(114, 'Can change own figure', 29, 'change_ownfigure'),
	(115, 'Can delete own figure', 29, 'delete_ownfigure'),
	(116, 'Can view own figure', 29, 'view_ownfigure'),
	(117, 'Can add own figure event', 30, 'add_ownfigureevent'),
	(118, 'Can change own figure event', 30, 'change_ownfigureevent'),
	(119, 'Can delete own figure event', 30, 'delete_ownfigureevent'),
	(120, 'Can view own figure event', 30, 'view_ownfigureevent'),
	(121, 'Can add paper template', 31, 'add_papertemplate'),
	(122, 'Can change paper template', 31, 'change_papertemplate'),
	(123, 'Can delete paper template', 31, 'delete_papertemplate'),
	(124, 'Can view paper template', 31, 'view_papertemplate'),
	(125, 'Can add paper template event', 32, 'add_papertemplateevent'),
	(126, 'Can change paper template event', 32, 'change_papertemplateevent'),
	(127, 'Can delete paper template event', 32, 'delete_papertemplateevent'),
	(128, 'Can view paper template event', 32, 'view_papertemplateevent'),
	(129, 'Can add discarded', 33, 'add_discarded'),
	(130, 'Can change discarded', 33, 'change_discarded'),
	(131, 'Can delete discarded', 33, 'delete_discarded'),
	(132, 'Can view discarded', 33, 'view_discarded'),
	(133, 'Can add discarded event', 34, 'add_discardedevent'),
	(134, 'Can change discarded event', 34, 'change_discardedevent'),
	(135, 'Can delete discarded event', 34, 'delete_discardedevent'),
	(136, 'Can view discarded event', 34, 'view_discardedevent'),
	(137, 'Can add advice request', 35, 'add_advicerequest'),
	(138, 'Can change advice request', 35, 'change_advicerequest'),
	(139, 'Can delete advice request', 35, 'delete_advicerequest'),
	(140, 'Can view advice request', 35, 'view_advicerequest'),
	(141, 'Can add adviser', 36, 'add_adviser'),
	(142, 'Can change adviser', 36, 'change_adviser'),
	(143, 'Can delete adviser', 36, 'delete_adviser'),
	(144, 'Can view adviser', 36, 'view_adviser'),
	(145, 'Can add advice request event', 37, 'add_advicerequestevent'),
	(146, 'Can change advice request event', 37, 'change_advicerequestevent'),
	(147, 'Can delete advice request event', 37, 'delete_advicerequestevent'),
	(148, 'Can view advice request event', 37, 'view_advicerequestevent'),
	(149, 'Can add adviser event', 38, 'add_adviserevent'),
	(150, 'Can change adviser event', 38, 'change_adviserevent'),
	(151, 'Can delete adviser event', 38, 'delete_adviserevent'),
	(152, 'Can view adviser event', 38, 'view_adviserevent'),
	(153, 'Can add candidate', 39, 'add_candidate'),
	(154, 'Can change candidate', 39, 'change_candidate'),
	(155, 'Can delete candidate', 39, 'delete_candidate'),
	(156, 'Can view candidate', 39, 'view_candidate'),
	(157, 'Can add candidate event', 40, 'add_candidateevent'),
	(158, 'Can change candidate event', 40, 'change_candidateevent'),
	(159, 'Can delete candidate event', 40, 'delete_candidateevent'),
	(160, 'Can view candidate event', 40, 'view_candidateevent'),
	(161, 'Can add follow up', 41, 'add_followup'),
	(162, 'Can change follow up', 41, 'change_followup'),
	(163, 'Can delete follow up', 41, 'delete_followup'),
	(164, 'Can view follow up', 41, 'view_followup'),
	(165, 'Can add model case', 42, 'add_modelcase'),
	(166, 'Can change model case', 42, 'change_modelcase'),
	(167, 'Can delete model case', 42, 'delete_modelcase'),
	(168, 'Can view model case', 42, 'view_modelcase'),
	(169, 'Can add model case event', 43, 'add_modelcaseevent'),
	(170, 'Can change model case event', 43, 'change_modelcaseevent'),
	(171, 'Can delete model case event', 43, 'delete_modelcaseevent'),
	(172, 'Can view model case event', 43, 'view_modelcaseevent'),
	(173, 'Can add opening', 44, 'add_opening'),
	(174, 'Can change opening', 44, 'change_opening'),
	(175, 'Can delete opening', 44, 'delete_opening'),
	(176, 'Can view opening', 44, 'view_opening'),
	(177, 'Can add opening event', 45, 'add_openingevent'),
	(178, 'Can change opening event', 45, 'change_openingevent'),
	(179, 'Can delete opening event', 45, 'delete_openingevent'),
	(180, 'Can view opening event', 45, 'view_openingevent'),
	(181, 'Can add placement', 46, 'add_placement'),
	(182, 'Can change placement', 46, 'change_placement'),
	(183, 'Can delete placement', 46, 'delete_placement'),
	(184, 'Can view placement', 46, 'view_placement'),
	(185, 'Can add follow up event', 47, 'add_followupevent'),
	(186, 'Can change follow up event', 47, 'change_followupevent'),
	(187, 'Can delete follow up event', 47, 'delete_followupevent'),
	(188, 'Can view follow up event', 47, 'view_followupevent'),
	(189, 'Can add placement event', 48, 'add_placementevent'),
	(190, 'Can change placement event', 48, 'change_placementevent'),
	(191, 'Can delete placement event', 48, 'delete_placementevent'),
	(192, 'Can view placement event', 48, 'view_placementevent'),
	(193, 'Can add visit report', 49, 'add_visitreport'),
	(194, 'Can change visit report', 49, 'change_visitreport'),
	(195, 'Can delete visit report', 49, 'delete_visitreport'),
	(196, 'Can view visit report', 49, 'view_visitreport'),
	(197, 'Can add visit report event', 50, 'add_visitreportevent'),
	(198, 'Can change visit report event', 50, 'change_visitreportevent'),
	(199, 'Can delete visit report event', 50, 'delete_visitreportevent'),
	(200, 'Can view visit report event', 50, 'view_visitreportevent'),
	(201, 'Can add 議題', 51, 'add_agendaitem'),
	(202, 'Can change 議題', 51, 'change_agendaitem'),
	(203, 'Can delete 議題', 51, 'delete_agendaitem'),
	(204, 'Can view 議題', 51, 'view_agendaitem'),
	(205, 'Can add 訂正の申出', 52, 'add_correction'),
	(206, 'Can change 訂正の申出', 52, 'change_correction'),
	(207, 'Can delete 訂正の申出', 52, 'delete_correction'),
	(208, 'Can view 訂正の申出', 52, 'view_correction'),
	(209, 'Can add 決定', 53, 'add_decision'),
	(210, 'Can change 決定', 53, 'change_decision'),
	(211, 'Can delete 決定', 53, 'delete_decision'),
	(212, 'Can view 決定', 53, 'view_decision'),
	(213, 'Can add 構成員', 54, 'add_member'),
	(214, 'Can change 構成員', 54, 'change_member'),
	(215, 'Can delete 構成員', 54, 'delete_member'),
	(216, 'Can view 構成員', 54, 'view_member'),
	(217, 'Can add 出席', 55, 'add_attendance'),
	(218, 'Can change 出席', 55, 'change_attendance'),
	(219, 'Can delete 出席', 55, 'delete_attendance'),
	(220, 'Can view 出席', 55, 'view_attendance'),
	(221, 'Can add member event', 56, 'add_memberevent'),
	(222, 'Can change member event', 56, 'change_memberevent'),
	(223, 'Can delete member event', 56, 'delete_memberevent'),
	(224, 'Can view member event', 56, 'view_memberevent'),
	(225, 'Can add 議事録', 57, 'add_minutes'),
	(226, 'Can change 議事録', 57, 'change_minutes'),
	(227, 'Can delete 議事録', 57, 'delete_minutes'),
	(228, 'Can view 議事録', 57, 'view_minutes'),
	(229, 'Can add correction event', 58, 'add_correctionevent'),
	(230, 'Can change correction event', 58, 'change_correctionevent'),
	(231, 'Can delete correction event', 58, 'delete_correctionevent'),
	(232, 'Can view correction event', 58, 'view_correctionevent'),
	(233, 'Can add 資料', 59, 'add_paper'),
	(234, 'Can change 資料', 59, 'change_paper'),
	(235, 'Can delete 資料', 59, 'delete_paper'),
	(236, 'Can view 資料', 59, 'view_paper'),
	(237, 'Can add paper content', 60, 'add_papercontent'),
	(238, 'Can change paper content', 60, 'change_papercontent'),
	(239, 'Can delete paper content', 60, 'delete_papercontent'),
	(240, 'Can view paper content', 60, 'view_papercontent'),
	(241, 'Can add 会議', 61, 'add_sitting'),
	(242, 'Can change 会議', 61, 'change_sitting'),
	(243, 'Can delete 会議', 61, 'delete_sitting'),
	(244, 'Can view 会議', 61, 'view_sitting'),
	(245, 'Can add paper event', 62, 'add_paperevent'),
	(246, 'Can change paper event', 62, 'change_paperevent'),
	(247, 'Can delete paper event', 62, 'delete_paperevent'),
	(248, 'Can view paper event', 62, 'view_paperevent'),
	(249, 'Can add minutes event', 63, 'add_minutesevent'),
	(250, 'Can change minutes event', 63, 'change_minutesevent'),
	(251, 'Can delete minutes event', 63, 'delete_minutesevent'),
	(252, 'Can view minutes event', 63, 'view_minutesevent'),
	(253, 'Can add decision event', 64, 'add_decisionevent'),
	(254, 'Can change decision event', 64, 'change_decisionevent'),
	(255, 'Can delete decision event', 64, 'delete_decisionevent'),
	(256, 'Can view decision event', 64, 'view_decisionevent'),
	(257, 'Can add attendance event', 65, 'add_attendanceevent'),
	(258, 'Can change attendance event', 65, 'change_attendanceevent'),
	(259, 'Can delete attendance event', 65, 'delete_attendanceevent'),
	(260, 'Can view attendance event', 65, 'view_attendanceevent'),
	(261, 'Can add agenda item event', 66, 'add_agendaitemevent'),
	(262, 'Can change agenda item event', 66, 'change_agendaitemevent'),
	(263, 'Can delete agenda item event', 66, 'delete_agendaitemevent'),
	(264, 'Can view agenda item event', 66, 'view_agendaitemevent'),
	(265, 'Can add sitting event', 67, 'add_sittingevent'),
	(266, 'Can change sitting event', 67, 'change_sittingevent'),
	(267, 'Can delete sitting event', 67, 'delete_sittingevent'),
	(268, 'Can view sitting event', 67, 'view_sittingevent'),
	(269, 'Can add 賛否', 68, 'add_stance'),
	(270, 'Can change 賛否', 68, 'change_stance'),
	(271, 'Can delete 賛否', 68, 'delete_stance'),
	(272, 'Can view 賛否', 68, 'view_stance'),
	(273, 'Can add stance event', 69, 'add_stanceevent'),
	(274, 'Can change stance event', 69, 'change_stanceevent'),
	(275, 'Can delete stance event', 69, 'delete_stanceevent'),
	(276, 'Can view stance event', 69, 'view_stanceevent'),
	(277, 'Can add 課題', 70, 'add_task'),
	(278, 'Can change 課題', 70, 'change_task'),
	(279, 'Can delete 課題', 70, 'delete_task'),
	(280, 'Can view 課題', 70, 'view_task'),
	(281, 'Can add task event', 71, 'add_taskevent'),
	(282, 'Can change task event', 71, 'change_taskevent'),
	(283, 'Can delete task event', 71, 'delete_taskevent'),
	(284, 'Can view task event', 71, 'view_taskevent'),
	(285, 'Can add approval', 72, 'add_approval'),
	(286, 'Can change approval', 72, 'change_approval'),
	(287, 'Can delete approval', 72, 'delete_approval'),
	(288, 'Can view approval', 72, 'view_approval'),
	(289, 'Can add private note', 73, 'add_privatenote'),
	(290, 'Can change private note', 73, 'change_privatenote'),
	(291, 'Can delete private note', 73, 'delete_privatenote'),
	(292, 'Can view private note', 73, 'view_privatenote'),
	(293, 'Can add stage move', 74, 'add_stagemove'),
	(294, 'Can change stage move', 74, 'change_stagemove'),
	(295, 'Can delete stage move', 74, 'delete_stagemove'),
	(296, 'Can view stage move', 74, 'view_stagemove'),
	(297, 'Can add venture', 75, 'add_venture'),
	(298, 'Can change venture', 75, 'change_venture'),
	(299, 'Can delete venture', 75, 'delete_venture'),
	(300, 'Can view venture', 75, 'view_venture'),
	(301, 'Can add stage move event', 76, 'add_stagemoveevent'),
	(302, 'Can change stage move event', 76, 'change_stagemoveevent'),
	(303, 'Can delete stage move event', 76, 'delete_stagemoveevent'),
	(304, 'Can view stage move event', 76, 'view_stagemoveevent'),
	(305, 'Can add revision', 77, 'add_revision'),
	(306, 'Can change revision', 77, 'change_revision'),
	(307, 'Can delete revision', 77, 'delete_revision'),
	(308, 'Can view revision', 77, 'view_revision'),
	(309, 'Can add private note event', 78, 'add_privatenoteevent'),
	(310, 'Can change private note event', 78, 'change_privatenoteevent'),
	(311, 'Can delete private note event', 78, 'delete_privatenoteevent'),
	(312, 'Can view private note event', 78, 'view_privatenoteevent'),
	(313, 'Can add draft', 79, 'add_draft'),
	(314, 'Can change draft', 79, 'change_draft'),
	(315, 'Can delete draft', 79, 'delete_draft'),
	(316, 'Can view draft', 79, 'view_draft'),
	(317, 'Can add approval event', 80, 'add_approvalevent'),
	(318, 'Can change approval event', 80, 'change_approvalevent'),
	(319, 'Can delete approval event', 80, 'delete_approvalevent'),
	(320, 'Can view approval event', 80, 'view_approvalevent'),
	(321, 'Can add venture event', 81, 'add_ventureevent'),
	(322, 'Can change venture event', 81, 'change_ventureevent'),
	(323, 'Can delete venture event', 81, 'delete_ventureevent'),
	(324, 'Can view venture event', 81, 'view_ventureevent'),
	(325, 'Can add joint proposer', 82, 'add_jointproposer'),
	(326, 'Can change joint proposer', 82, 'change_jointproposer'),
	(327, 'Can delete joint proposer', 82, 'delete_jointproposer'),
	(328, 'Can view joint proposer', 82, 'view_jointproposer'),
	(329, 'Can add matter', 83, 'add_matter'),
	(330, 'Can change matter', 83, 'change_matter'),
	(331, 'Can delete matter', 83, 'delete_matter'),
	(332, 'Can view matter', 83, 'view_matter'),
	(333, 'Can add proposal', 84, 'add_proposal'),
	(334, 'Can change proposal', 84, 'change_proposal'),
	(335, 'Can delete proposal', 84, 'delete_proposal'),
	(336, 'Can view proposal', 84, 'view_proposal'),
	(337, 'Can add matter event', 85, 'add_matterevent'),
	(338, 'Can change matter event', 85, 'change_matterevent'),
	(339, 'Can delete matter event', 85, 'delete_matterevent'),
	(340, 'Can view matter event', 85, 'view_matterevent'),
	(341, 'Can add joint proposer event', 86, 'add_jointproposerevent'),
	(342, 'Can change joint proposer event', 86, 'change_jointproposerevent'),
	(343, 'Can delete joint proposer event', 86, 'delete_jointproposerevent'),
	(344, 'Can view joint proposer event', 86, 'view_jointproposerevent'),
	(345, 'Can add proposal event', 87, 'add_proposalevent'),
	(346, 'Can change proposal event', 87, 'change_proposalevent'),
	(347, 'Can delete proposal event', 87, 'delete_proposalevent'),
	(348, 'Can view proposal event', 87, 'view_proposalevent'),
	(349, 'Can add step', 88, 'add_step'),
	(350, 'Can change step', 88, 'change_step'),
	(351, 'Can delete step', 88, 'delete_step'),
	(352, 'Can view step', 88, 'view_step'),
	(353, 'Can add step event', 89, 'add_stepevent'),
	(354, 'Can change step event', 89, 'change_stepevent'),
	(355, 'Can delete step event', 89, 'delete_stepevent'),
	(356, 'Can view step event', 89, 'view_stepevent'),
	(357, 'Can add application', 90, 'add_application'),
	(358, 'Can change application', 90, 'change_application'),
	(359, 'Can delete application', 90, 'delete_application'),
	(360, 'Can view application', 90, 'view_application'),
	(361, 'Can add answer revision', 91, 'add_answerrevision'),
	(362, 'Can change answer revision', 91, 'change_answerrevision'),
	(363, 'Can delete answer revision', 91, 'delete_answerrevision'),
	(364, 'Can view answer revision', 91, 'view_answerrevision'),
	(365, 'Can add answer draft', 92, 'add_answerdraft'),
	(366, 'Can change answer draft', 92, 'change_answerdraft'),
	(367, 'Can delete answer draft', 92, 'delete_answerdraft'),
	(368, 'Can view answer draft', 92, 'view_answerdraft'),
	(369, 'Can add application event', 93, 'add_applicationevent'),
	(370, 'Can change application event', 93, 'change_applicationevent'),
	(371, 'Can delete application event', 93, 'delete_applicationevent'),
	(372, 'Can view application event', 93, 'view_applicationevent'),
	(373, 'Can add attachment', 94, 'add_attachment'),
	(374, 'Can change attachment', 94, 'change_attachment'),
	(375, 'Can delete attachment', 94, 'delete_attachment'),
	(376, 'Can view attachment', 94, 'view_attachment'),
	(377, 'Can add attachment content', 95, 'add_attachmentcontent'),
	(378, 'Can change attachment content', 95, 'change_attachmentcontent'),
	(379, 'Can delete attachment content', 95, 'delete_attachmentcontent'),
	(380, 'Can view attachment content', 95, 'view_attachmentcontent'),
	(381, 'Can add attachment event', 96, 'add_attachmentevent'),
	(382, 'Can change attachment event', 96, 'change_attachmentevent'),
	(383, 'Can delete attachment event', 96, 'delete_attachmentevent'),
	(384, 'Can view attachment event', 96, 'view_attachmentevent'),
	(385, 'Can add call', 97, 'add_call'),
	(386, 'Can change call', 97, 'change_call'),
	(387, 'Can delete call', 97, 'delete_call'),
	(388, 'Can view call', 97, 'view_call'),
	(389, 'Can add call event', 98, 'add_callevent'),
	(390, 'Can change call event', 98, 'change_callevent'),
	(391, 'Can delete call event', 98, 'delete_callevent'),
	(392, 'Can view call event', 98, 'view_callevent'),
	(393, 'Can add prepared paper', 99, 'add_preparedpaper'),
	(394, 'Can change prepared paper', 99, 'change_preparedpaper'),
	(395, 'Can delete prepared paper', 99, 'delete_preparedpaper'),
	(396, 'Can view prepared paper', 99, 'view_preparedpaper'),
	(397, 'Can add route approval', 100, 'add_routeapproval'),
	(398, 'Can change route approval', 100, 'change_routeapproval'),
	(399, 'Can delete route approval', 100, 'delete_routeapproval'),
	(400, 'Can view route approval', 100, 'view_routeapproval'),
	(401, 'Can add route approval event', 101, 'add_routeapprovalevent'),
	(402, 'Can change route approval event', 101, 'change_routeapprovalevent'),
	(403, 'Can delete route approval event', 101, 'delete_routeapprovalevent'),
	(404, 'Can view route approval event', 101, 'view_routeapprovalevent'),
	(405, 'Can add submission', 102, 'add_submission'),
	(406, 'Can change submission', 102, 'change_submission'),
	(407, 'Can delete submission', 102, 'delete_submission'),
	(408, 'Can view submission', 102, 'view_submission'),
	(409, 'Can add submission event', 103, 'add_submissionevent'),
	(410, 'Can change submission event', 103, 'change_submissionevent'),
	(411, 'Can delete submission event', 103, 'delete_submissionevent'),
	(412, 'Can view submission event', 103, 'view_submissionevent'),
	(413, 'Can add submitted paper', 104, 'add_submittedpaper'),
	(414, 'Can change submitted paper', 104, 'change_submittedpaper'),
	(415, 'Can delete submitted paper', 104, 'delete_submittedpaper'),
	(416, 'Can view submitted paper', 104, 'view_submittedpaper'),
	(417, 'Can add 通知の受領', 105, 'add_acknowledgement'),
	(418, 'Can change 通知の受領', 105, 'change_acknowledgement'),
	(419, 'Can delete 通知の受領', 105, 'delete_acknowledgement'),
	(420, 'Can view 通知の受領', 105, 'view_acknowledgement'),
	(421, 'Can add acknowledgement event', 106, 'add_acknowledgementevent'),
	(422, 'Can change acknowledgement event', 106, 'change_acknowledgementevent'),
	(423, 'Can delete acknowledgement event', 106, 'delete_acknowledgementevent'),
	(424, 'Can view acknowledgement event', 106, 'view_acknowledgementevent'),
	(425, 'Can add 採点', 107, 'add_assessment'),
	(426, 'Can change 採点', 107, 'change_assessment'),
	(427, 'Can delete 採点', 107, 'delete_assessment'),
	(428, 'Can view 採点', 107, 'view_assessment'),
	(429, 'Can add assessment event', 108, 'add_assessmentevent'),
	(430, 'Can change assessment event', 108, 'change_assessmentevent'),
	(431, 'Can delete assessment event', 108, 'delete_assessmentevent'),
	(432, 'Can view assessment event', 108, 'view_assessmentevent'),
	(433, 'Can add 交付の事案', 109, 'add_case'),
	(434, 'Can change 交付の事案', 109, 'change_case'),
	(435, 'Can delete 交付の事案', 109, 'delete_case'),
	(436, 'Can view 交付の事案', 109, 'view_case'),
	(437, 'Can add case event', 110, 'add_caseevent'),
	(438, 'Can change case event', 110, 'change_caseevent'),
	(439, 'Can delete case event', 110, 'delete_caseevent'),
	(440, 'Can view case event', 110, 'view_caseevent'),
	(441, 'Can add 変更の承認・不承認', 111, 'add_changeanswer'),
	(442, 'Can change 変更の承認・不承認', 111, 'change_changeanswer'),
	(443, 'Can delete 変更の承認・不承認', 111, 'delete_changeanswer'),
	(444, 'Can view 変更の承認・不承認', 111, 'view_changeanswer'),
	(445, 'Can add change answer event', 112, 'add_changeanswerevent'),
	(446, 'Can change change answer event', 112, 'change_changeanswerevent'),
	(447, 'Can delete change answer event', 112, 'delete_changeanswerevent'),
	(448, 'Can view change answer event', 112, 'view_changeanswerevent'),
	(449, 'Can add 変更承認申請', 113, 'add_changerequest'),
	(450, 'Can change 変更承認申請', 113, 'change_changerequest'),
	(451, 'Can delete 変更承認申請', 113, 'delete_changerequest'),
	(452, 'Can view 変更承認申請', 113, 'view_changerequest'),
	(453, 'Can add change request event', 114, 'add_changerequestevent'),
	(454, 'Can change change request event', 114, 'change_changerequestevent'),
	(455, 'Can delete change request event', 114, 'delete_changerequestevent'),
	(456, 'Can view change request event', 114, 'view_changerequestevent'),
	(457, 'Can add 請求', 115, 'add_claim'),
	(458, 'Can change 請求', 115, 'change_claim'),
	(459, 'Can delete 請求', 115, 'delete_claim'),
	(460, 'Can view 請求', 115, 'view_claim'),
	(461, 'Can add claim event', 116, 'add_claimevent'),
	(462, 'Can change claim event', 116, 'change_claimevent'),
	(463, 'Can delete claim event', 116, 'delete_claimevent'),
	(464, 'Can view claim event', 116, 'view_claimevent'),
	(465, 'Can add 返還の事案', 117, 'add_clawback'),
	(466, 'Can change 返還の事案', 117, 'change_clawback'),
	(467, 'Can delete 返還の事案', 117, 'delete_clawback'),
	(468, 'Can view 返還の事案', 117, 'view_clawback'),
	(469, 'Can add 交付決定等', 118, 'add_decision'),
	(470, 'Can change 交付決定等', 118, 'change_decision'),
	(471, 'Can delete 交付決定等', 118, 'delete_decision'),
	(472, 'Can view 交付決定等', 118, 'view_decision'),
	(473, 'Can add decision event', 119, 'add_decisionevent'),
	(474, 'Can change decision event', 119, 'change_decisionevent'),
	(475, 'Can delete decision event', 119, 'delete_decisionevent'),
	(476, 'Can view decision event', 119, 'view_decisionevent'),
	(477, 'Can add 利益相反の申告', 120, 'add_declaration'),
	(478, 'Can change 利益相反の申告', 120, 'change_declaration'),
	(479, 'Can delete 利益相反の申告', 120, 'delete_declaration'),
	(480, 'Can view 利益相反の申告', 120, 'view_declaration'),
	(481, 'Can add declaration event', 121, 'add_declarationevent'),
	(482, 'Can change declaration event', 121, 'change_declarationevent'),
	(483, 'Can delete declaration event', 121, 'delete_declarationevent'),
	(484, 'Can view declaration event', 121, 'view_declarationevent'),
	(485, 'Can add 支払', 122, 'add_payment'),
	(486, 'Can change 支払', 122, 'change_payment'),
	(487, 'Can delete 支払', 122, 'delete_payment'),
	(489, 'Can add payment event', 123, 'add_paymentevent'),
	(490, 'Can change payment event', 123, 'change_paymentevent'),
	(491, 'Can delete payment event', 123, 'delete_paymentevent'),
	(492, 'Can view payment event', 123, 'view_paymentevent'),
	(493, 'Can add 額の確定', 124, 'add_settlement'),
	(494, 'Can change 額の確定', 124, 'change_settlement'),
	(495, 'Can delete 額の確定', 124, 'delete_settlement'),
	(496, 'Can view 額の確定', 124, 'view_settlement'),
	(497, 'Can add claw back event', 125, 'add_clawbackevent'),
	(498, 'Can change claw back event', 125, 'change_clawbackevent'),
	(499, 'Can delete claw back event', 125, 'delete_clawbackevent'),
	(500, 'Can view claw back event', 125, 'view_clawbackevent');
INSERT INTO public.auth_permission VALUES
	(501, 'Can add settlement event', 126, 'add_settlementevent'),
	(502, 'Can change settlement event', 126, 'change_settlementevent'),
	(503, 'Can delete settlement event', 126, 'delete_settlementevent'),
	(504, 'Can view settlement event', 126, 'view_settlementevent'),
	(505, 'Can add 実績報告', 127, 'add_settlementreport'),
	(506, 'Can change 実績報告', 127, 'change_settlementreport'),
	(507, 'Can delete 実績報告', 127, 'delete_settlementreport'),
	(508, 'Can view 実績報告', 127, 'view_settlementreport'),
	(509, 'Can add settlement report event', 128, 'add_settlementreportevent'),
	(510, 'Can change settlement report event', 128, 'change_settlementreportevent'),
	(511, 'Can delete settlement report event', 128, 'delete_settlementreportevent'),
	(512, 'Can view settlement report event', 128, 'view_settlementreportevent'),
	(513, 'Can add 年度の状況報告', 129, 'add_yearlyreport'),
	(514, 'Can change 年度の状況報告', 129, 'change_yearlyreport'),
	(515, 'Can delete 年度の状況報告', 129, 'delete_yearlyreport'),
	(516, 'Can view 年度の状況報告', 129, 'view_yearlyreport'),
	(517, 'Can add yearly report event', 130, 'add_yearlyreportevent'),
	(518, 'Can change yearly report event', 130, 'change_yearlyreportevent'),
	(519, 'Can delete yearly report event', 130, 'delete_yearlyreportevent'),
	(520, 'Can view yearly report event', 130, 'view_yearlyreportevent'),
	(521, 'Can add email address', 131, 'add_emailaddress'),
	(522, 'Can change email address', 131, 'change_emailaddress'),
	(523, 'Can delete email address', 131, 'delete_emailaddress'),
	(524, 'Can view email address', 131, 'view_emailaddress'),
	(525, 'Can add email confirmation', 132, 'add_emailconfirmation'),
	(526, 'Can change email confirmation', 132, 'change_emailconfirmation'),
	(527, 'Can delete email confirmation', 132, 'delete_emailconfirmation'),
	(528, 'Can view email confirmation', 132, 'view_emailconfirmation'),
	(529, 'Can add authenticator', 133, 'add_authenticator'),
	(530, 'Can change authenticator', 133, 'change_authenticator'),
	(531, 'Can delete authenticator', 133, 'delete_authenticator'),
	(532, 'Can view authenticator', 133, 'view_authenticator'),
	(533, 'Can add user session', 134, 'add_usersession'),
	(534, 'Can change user session', 134, 'change_usersession'),
	(535, 'Can delete user session', 134, 'delete_usersession'),
	(536, 'Can view user session', 134, 'view_usersession'),
	(537, 'Can add social account', 135, 'add_socialaccount'),
	(538, 'Can change social account', 135, 'change_socialaccount'),
	(539, 'Can delete social account', 135, 'delete_socialaccount'),
	(540, 'Can view social account', 135, 'view_socialaccount'),
	(541, 'Can add social application', 136, 'add_socialapp'),
	(542, 'Can change social application', 136, 'change_socialapp'),
	(543, 'Can delete social application', 136, 'delete_socialapp'),
	(544, 'Can view social application', 136, 'view_socialapp'),
	(545, 'Can add social application token', 137, 'add_socialtoken'),
	(546, 'Can change social application token', 137, 'change_socialtoken'),
	(547, 'Can delete social application token', 137, 'delete_socialtoken'),
	(548, 'Can view social application token', 137, 'view_socialtoken');


--
-- Data for Name: awards_acknowledgement; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_acknowledgementevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_assessment; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_assessmentevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_case; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_caseevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_changeanswer; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_changeanswerevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_changerequest; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_changerequestevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_claim; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_claimevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_clawback; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_clawbackevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_decision; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_decisionevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_declaration; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_declarationevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_payment; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_paymentevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_settlement; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_settlementevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_settlementreport; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_settlementreportevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_yearlyreport; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: awards_yearlyreportevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: custody_discarded; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: custody_discardedevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: django_content_type; Type: TABLE DATA; Schema: public; Owner: app_owner
--

INSERT INTO public.django_content_type VALUES
	(1, 'auth', 'permission'),
	(2, 'auth', 'group'),
	(3, 'contenttypes', 'contenttype'),
	(4, 'sessions', 'session'),
	(5, 'pghistory', 'context'),
	(6, 'pghistory', 'events'),
	(7, 'pghistory', 'middlewareevents'),
	(8, 'procrastinate', 'procrastinateevent'),
	(9, 'procrastinate', 'procrastinatejob'),
	(10, 'procrastinate', 'procrastinateperiodicdefer'),
	(11, 'procrastinate', 'procrastinateworker'),
	(12, 'tenancy', 'tenant'),
	(13, 'tenancy', 'share'),
	(14, 'tenancy', 'consortiummember'),
	(15, 'people', 'user'),
	(16, 'people', 'invitation'),
	(17, 'people', 'invitationevent'),
	(18, 'people', 'membership'),
	(19, 'people', 'membershipevent'),
	(20, 'jobs', 'job'),
	(21, 'adaptation', 'appearance'),
	(22, 'adaptation', 'appearanceevent'),
	(23, 'adaptation', 'approvalstep'),
	(24, 'adaptation', 'approvalstepevent'),
	(25, 'adaptation', 'extrafield'),
	(26, 'adaptation', 'extrafieldevent'),
	(27, 'adaptation', 'extravalues'),
	(28, 'adaptation', 'extravaluesevent'),
	(29, 'adaptation', 'ownfigure'),
	(30, 'adaptation', 'ownfigureevent'),
	(31, 'adaptation', 'papertemplate'),
	(32, 'adaptation', 'papertemplateevent'),
	(33, 'custody', 'discarded'),
	(34, 'custody', 'discardedevent'),
	(35, 'library', 'advicerequest'),
	(36, 'library', 'adviser'),
	(37, 'library', 'advicerequestevent'),
	(38, 'library', 'adviserevent'),
	(39, 'library', 'candidate'),
	(40, 'library', 'candidateevent'),
	(41, 'library', 'followup'),
	(42, 'library', 'modelcase'),
	(43, 'library', 'modelcaseevent'),
	(44, 'library', 'opening'),
	(45, 'library', 'openingevent'),
	(46, 'library', 'placement'),
	(47, 'library', 'followupevent'),
	(48, 'library', 'placementevent'),
	(49, 'library', 'visitreport'),
	(50, 'library', 'visitreportevent'),
	(51, 'roundtable', 'agendaitem'),
	(52, 'roundtable', 'correction'),
	(53, 'roundtable', 'decision'),
	(54, 'roundtable', 'member'),
	(55, 'roundtable', 'attendance'),
	(56, 'roundtable', 'memberevent'),
	(57, 'roundtable', 'minutes'),
	(58, 'roundtable', 'correctionevent'),
	(59, 'roundtable', 'paper'),
	(60, 'roundtable', 'papercontent'),
	(61, 'roundtable', 'sitting'),
	(62, 'roundtable', 'paperevent'),
	(63, 'roundtable', 'minutesevent'),
	(64, 'roundtable', 'decisionevent'),
	(65, 'roundtable', 'attendanceevent'),
	(66, 'roundtable', 'agendaitemevent'),
	(67, 'roundtable', 'sittingevent'),
	(68, 'roundtable', 'stance'),
	(69, 'roundtable', 'stanceevent'),
	(70, 'roundtable', 'task'),
	(71, 'roundtable', 'taskevent'),
	(72, 'ventures', 'approval'),
	(73, 'ventures', 'privatenote'),
	(74, 'ventures', 'stagemove'),
	(75, 'ventures', 'venture'),
	(76, 'ventures', 'stagemoveevent'),
	(77, 'ventures', 'revision'),
	(78, 'ventures', 'privatenoteevent'),
	(79, 'ventures', 'draft'),
	(80, 'ventures', 'approvalevent'),
	(81, 'ventures', 'ventureevent'),
	(82, 'reforms', 'jointproposer'),
	(83, 'reforms', 'matter'),
	(84, 'reforms', 'proposal'),
	(85, 'reforms', 'matterevent'),
	(86, 'reforms', 'jointproposerevent'),
	(87, 'reforms', 'proposalevent'),
	(88, 'reforms', 'step'),
	(89, 'reforms', 'stepevent'),
	(90, 'applications', 'application'),
	(91, 'applications', 'answerrevision'),
	(92, 'applications', 'answerdraft'),
	(93, 'applications', 'applicationevent'),
	(94, 'applications', 'attachment'),
	(95, 'applications', 'attachmentcontent'),
	(96, 'applications', 'attachmentevent'),
	(97, 'applications', 'call'),
	(98, 'applications', 'callevent'),
	(99, 'applications', 'preparedpaper'),
	(100, 'applications', 'routeapproval'),
	(101, 'applications', 'routeapprovalevent'),
	(102, 'applications', 'submission'),
	(103, 'applications', 'submissionevent'),
	(104, 'applications', 'submittedpaper'),
	(105, 'awards', 'acknowledgement'),
	(106, 'awards', 'acknowledgementevent'),
	(107, 'awards', 'assessment'),
	(108, 'awards', 'assessmentevent'),
	(109, 'awards', 'case'),
	(110, 'awards', 'caseevent'),
	(111, 'awards', 'changeanswer'),
	(112, 'awards', 'changeanswerevent'),
	(113, 'awards', 'changerequest'),
	(114, 'awards', 'changerequestevent'),
	(115, 'awards', 'claim'),
	(116, 'awards', 'claimevent'),
	(117, 'awards', 'clawback'),
	(118, 'awards', 'decision'),
	(119, 'awards', 'decisionevent'),
	(120, 'awards', 'declaration'),
	(121, 'awards', 'declarationevent'),
	(122, 'awards', 'payment'),
	(123, 'awards', 'paymentevent'),
	(124, 'awards', 'settlement'),
	(125, 'awards', 'clawbackevent'),
	(126, 'awards', 'settlementevent'),
	(127, 'awards', 'settlementreport'),
	(128, 'awards', 'settlementreportevent'),
	(129, 'awards', 'yearlyreport'),
	(130, 'awards', 'yearlyreportevent'),
	(131, 'account', 'emailaddress'),
	(132, 'account', 'emailconfirmation'),
	(133, 'mfa', 'authenticator'),
	(134, 'usersessions', 'usersession'),
	(135, 'socialaccount', 'socialaccount'),
	(136, 'socialaccount', 'socialapp'),
	(137, 'socialaccount', 'socialtoken');


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: app_owner
--

INSERT INTO public.django_migrations VALUES
	(1, 'tenancy', '0001_initial', '2026-11-24 17:01:21.794373+00'),
	(2, 'people', '0001_initial', '2026-11-24 17:01:22.759548+00'),
	(3, 'account', '0001_initial', '2026-11-24 17:01:22.976283+00'),
	(4, 'account', '0002_email_max_length', '2026-11-24 17:01:23.017409+00'),
	(5, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-24 17:01:23.074207+00'),
	(6, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-24 17:01:23.134669+00'),
	(7, 'account', '0005_emailaddress_idx_upper_email', '2026-11-24 17:01:23.187266+00'),
	(8, 'account', '0006_emailaddress_lower', '2026-11-24 17:01:23.287375+00'),
	(9, 'account', '0007_emailaddress_idx_email', '2026-11-24 17:01:23.404767+00'),
	(10, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-24 17:01:23.497542+00'),
	(11, 'account', '0009_emailaddress_unique_primary_email', '2026-11-24 17:01:23.576503+00'),
	(12, 'adaptation', '0001_initial', '2026-11-24 17:01:30.466481+00'),
	(13, 'ventures', '0001_initial', '2026-11-24 17:01:39.330245+00'),
	(14, 'applications', '0001_initial', '2026-11-24 17:01:58.061641+00'),
	(15, 'contenttypes', '0001_initial', '2026-11-24 17:01:58.095727+00'),
	(16, 'contenttypes', '0002_remove_content_type_name', '2026-11-24 17:01:58.874361+00'),
	(17, 'auth', '0001_initial', '2026-11-24 17:01:58.948711+00'),
	(18, 'auth', '0002_alter_permission_name_max_length', '2026-11-24 17:01:58.966608+00'),
	(19, 'auth', '0003_alter_user_email_max_length', '2026-11-24 17:01:58.98828+00'),
	(20, 'auth', '0004_alter_user_username_opts', '2026-11-24 17:01:59.003741+00'),
	(21, 'auth', '0005_alter_user_last_login_null', '2026-11-24 17:01:59.013501+00'),
	(22, 'auth', '0006_require_contenttypes_0002', '2026-11-24 17:01:59.018813+00'),
	(23, 'auth', '0007_alter_validators_add_error_messages', '2026-11-24 17:01:59.028782+00'),
	(24, 'auth', '0008_alter_user_username_max_length', '2026-11-24 17:01:59.035865+00'),
	(25, 'auth', '0009_alter_user_last_name_max_length', '2026-11-24 17:01:59.048465+00'),
	(26, 'auth', '0010_alter_group_name_max_length', '2026-11-24 17:01:59.07382+00'),
	(27, 'auth', '0011_update_proxy_permissions', '2026-11-24 17:01:59.26563+00'),
	(28, 'auth', '0012_alter_user_first_name_max_length', '2026-11-24 17:01:59.279108+00'),
	(29, 'awards', '0001_initial', '2026-11-24 17:02:36.245224+00'),
	(30, 'custody', '0001_initial', '2026-11-24 17:02:39.898672+00'),
	(31, 'jobs', '0001_initial', '2026-11-24 17:02:40.3146+00'),
	(32, 'library', '0001_initial', '2026-11-24 17:03:09.249146+00'),
	(33, 'library', '0002_search', '2026-11-24 17:03:09.272424+00'),
	(34, 'mfa', '0001_initial', '2026-11-24 17:03:09.795366+00'),
	(35, 'mfa', '0002_authenticator_timestamps', '2026-11-24 17:03:10.554643+00'),
	(36, 'mfa', '0003_authenticator_type_uniq', '2026-11-24 17:03:12.939832+00'),
	(37, 'pghistory', '0001_initial', '2026-11-24 17:03:12.959089+00'),
	(38, 'pghistory', '0002_aggregateevent', '2026-11-24 17:03:12.981464+00'),
	(39, 'pghistory', '0003_auto_20201023_1636', '2026-11-24 17:03:13.030305+00'),
	(40, 'pghistory', '0004_auto_20220906_1625', '2026-11-24 17:03:13.667532+00'),
	(41, 'pghistory', '0005_events_middlewareevents', '2026-11-24 17:03:13.688133+00'),
	(42, 'pghistory', '0006_delete_aggregateevent', '2026-11-24 17:03:13.700158+00'),
	(43, 'pghistory', '0007_auto_20250421_0444', '2026-11-24 17:03:14.329423+00'),
	(44, 'procrastinate', '0001_initial', '2026-11-24 17:03:14.412755+00'),
	(45, 'procrastinate', '0002_drop_started_at_column', '2026-11-24 17:03:14.426838+00'),
	(46, 'procrastinate', '0003_drop_started_at_column', '2026-11-24 17:03:14.443174+00'),
	(47, 'procrastinate', '0004_drop_procrastinate_version_table', '2026-11-24 17:03:14.459475+00'),
	(48, 'procrastinate', '0005_fix_procrastinate_fetch_job', '2026-11-24 17:03:14.468713+00'),
	(49, 'procrastinate', '0006_fix_trigger_status_events_insert', '2026-11-24 17:03:14.48181+00'),
	(50, 'procrastinate', '0007_add_queueing_lock_column', '2026-11-24 17:03:14.499337+00'),
	(51, 'procrastinate', '0008_close_fetch_job_race_condition', '2026-11-24 17:03:14.514569+00'),
	(52, 'procrastinate', '0009_add_defer_job_function', '2026-11-24 17:03:14.528553+00'),
	(53, 'procrastinate', '0010_add_procrastinate_periodic_defers', '2026-11-24 17:03:14.562386+00'),
	(54, 'procrastinate', '0011_add_foreign_key_index', '2026-11-24 17:03:14.568508+00'),
	(55, 'procrastinate', '0012_add_locks_to_periodic_defer', '2026-11-24 17:03:14.584735+00'),
	(56, 'procrastinate', '0013_fix_procrastinate_defer_periodic_job', '2026-11-24 17:03:14.596111+00'),
	(57, 'procrastinate', '0014_add_finish_job_and_retry_job_functions', '2026-11-24 17:03:14.610791+00'),
	(58, 'procrastinate', '0015_add_trigger_on_job_deletion', '2026-11-24 17:03:14.615335+00'),
	(59, 'procrastinate', '0016_delete_finished_jobs', '2026-11-24 17:03:14.623806+00'),
	(60, 'procrastinate', '0017_add_checks_to_finish_job', '2026-11-24 17:03:14.634606+00'),
	(61, 'procrastinate', '0018_add_checks_to_retry_job', '2026-11-24 17:03:14.642709+00'),
	(62, 'procrastinate', '0019_fix_finish_job_compat_issue', '2026-11-24 17:03:14.655299+00'),
	(63, 'procrastinate', '0020_add_index_on_procrastinate_jobs', '2026-11-24 17:03:14.663501+00'),
	(64, 'procrastinate', '0021_add_kwargs_to_defer_periodic_job', '2026-11-24 17:03:14.676741+00'),
	(65, 'procrastinate', '0022_null_locks_excluded', '2026-11-24 17:03:14.694795+00'),
	(66, 'procrastinate', '0023_remove_old_finish_job_function', '2026-11-24 17:03:14.699514+00'),
	(67, 'procrastinate', '0024_job_id_bigint', '2026-11-24 17:03:14.731763+00'),
	(68, 'procrastinate', '0025_add_models', '2026-11-24 17:03:14.757497+00'),
	(69, 'procrastinate', '0026_add_job_priority', '2026-11-24 17:03:14.787792+00'),
	(70, 'procrastinate', '0027_add_periodic_job_priority', '2026-11-24 17:03:14.800998+00'),
	(71, 'procrastinate', '0028_add_cancel_states', '2026-11-24 17:03:14.840593+00'),
	(72, 'procrastinate', '0029_add_additional_params_to_retry_job', '2026-11-24 17:03:14.853145+00'),
	(73, 'procrastinate', '0030_alter_procrastinateevent_options', '2026-11-24 17:03:14.864456+00'),
	(74, 'procrastinate', '0031_add_indexes_for_fetch_job', '2026-11-24 17:03:14.883988+00'),
	(75, 'procrastinate', '0032_pre_cancel_notification', '2026-11-24 17:03:14.91664+00'),
	(76, 'procrastinate', '0033_post_cancel_notification', '2026-11-24 17:03:14.97937+00'),
	(77, 'procrastinate', '0034_pre_add_heartbeat', '2026-11-24 17:03:15.041965+00'),
	(78, 'procrastinate', '0035_post_add_heartbeat', '2026-11-24 17:03:15.060039+00'),
	(79, 'procrastinate', '0036_add_worker_model', '2026-11-24 17:03:15.11277+00'),
	(80, 'procrastinate', '0037_pre_batch_defer_jobs', '2026-11-24 17:03:15.139377+00'),
	(81, 'procrastinate', '0038_post_batch_defer_jobs', '2026-11-24 17:03:15.166627+00'),
	(82, 'procrastinate', '0039_pre_priority_lock_fetch_job', '2026-11-24 17:03:15.174817+00'),
	(83, 'procrastinate', '0040_pre_retry_failed_job', '2026-11-24 17:03:15.18652+00'),
	(84, 'procrastinate', '0041_post_retry_failed_job', '2026-11-24 17:03:15.202856+00'),
	(85, 'reforms', '0001_initial', '2026-11-24 17:03:32.808945+00'),
	(86, 'roundtable', '0001_initial', '2026-11-24 17:04:24.654272+00'),
	(87, 'sessions', '0001_initial', '2026-11-24 17:04:24.71038+00'),
	(88, 'socialaccount', '0001_initial', '2026-11-24 17:04:28.161806+00'),
	(89, 'socialaccount', '0002_token_max_lengths', '2026-11-24 17:04:29.099915+00'),
	(90, 'socialaccount', '0003_extra_data_default_dict', '2026-11-24 17:04:29.898967+00'),
	(91, 'socialaccount', '0004_app_provider_id_settings', '2026-11-24 17:04:32.60949+00'),
	(92, 'socialaccount', '0005_socialtoken_nullable_app', '2026-11-24 17:04:33.664845+00'),
	(93, 'socialaccount', '0006_alter_socialaccount_extra_data', '2026-11-24 17:04:34.414612+00'),
	(94, 'usersessions', '0001_initial', '2026-11-24 17:04:35.381197+00'),
	(95, 'web', '0001_cache', '2026-11-24 17:04:35.434594+00');


--
-- Data for Name: django_session; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_advicerequest; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_advicerequestevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_adviser; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_adviserevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_candidate; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_candidateevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_followup; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_followupevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_modelcase; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_modelcaseevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_opening; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_openingevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_placement; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_placementevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_visitreport; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: library_visitreportevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: mfa_authenticator; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: people_invitation; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: people_invitationevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: people_membership; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: people_membershipevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: people_user; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: pghistory_context; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: procrastinate_events; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: procrastinate_jobs; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: procrastinate_periodic_defers; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: procrastinate_workers; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_jointproposer; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_jointproposerevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_matter; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_matterevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_proposal; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_proposalevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_step; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: reforms_stepevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_agendaitem; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_agendaitemevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_attendance; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_attendanceevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_correction; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_correctionevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_decision; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_decisionevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_member; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_memberevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_minutes; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_minutesevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_paper; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_papercontent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_paperevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_sitting; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_sittingevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_stance; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_stanceevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_task; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: roundtable_taskevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: socialaccount_socialaccount; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: socialaccount_socialapp; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: socialaccount_socialtoken; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: tenancy_consortiummember; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: tenancy_share; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: tenancy_tenant; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: usersessions_usersession; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_approval; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_approvalevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_draft; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_privatenote; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_privatenoteevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_revision; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_stagemove; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_stagemoveevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_venture; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: ventures_ventureevent; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Data for Name: web_cache; Type: TABLE DATA; Schema: public; Owner: app_owner
--



--
-- Name: account_emailaddress_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);


--
-- Name: account_emailconfirmation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);


--
-- Name: adaptation_appearanceevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_appearanceevent_pgh_id_seq', 1, false);


--
-- Name: adaptation_approvalstepevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_approvalstepevent_pgh_id_seq', 1, false);


--
-- Name: adaptation_extrafieldevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_extrafieldevent_pgh_id_seq', 1, false);


--
-- Name: adaptation_extravaluesevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_extravaluesevent_pgh_id_seq', 1, false);


--
-- Name: adaptation_ownfigureevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_ownfigureevent_pgh_id_seq', 1, false);


--
-- Name: adaptation_papertemplateevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.adaptation_papertemplateevent_pgh_id_seq', 1, false);


--
-- Name: applications_applicationevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.applications_applicationevent_pgh_id_seq', 1, false);


--
-- Name: applications_attachmentevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.applications_attachmentevent_pgh_id_seq', 1, false);


--
-- Name: applications_callevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.applications_callevent_pgh_id_seq', 1, false);


--
-- Name: applications_routeapprovalevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.applications_routeapprovalevent_pgh_id_seq', 1, false);


--
-- Name: applications_submissionevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.applications_submissionevent_pgh_id_seq', 1, false);


--
-- Name: auth_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);


--
-- Name: auth_group_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);


--
-- Name: auth_permission_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.auth_permission_id_seq', 548, true);


--
-- Name: awards_acknowledgementevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_acknowledgementevent_pgh_id_seq', 1, false);


--
-- Name: awards_assessmentevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_assessmentevent_pgh_id_seq', 1, false);


--
-- Name: awards_caseevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_caseevent_pgh_id_seq', 1, false);


--
-- Name: awards_changeanswerevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_changeanswerevent_pgh_id_seq', 1, false);


--
-- Name: awards_changerequestevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_changerequestevent_pgh_id_seq', 1, false);


--
-- Name: awards_claimevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_claimevent_pgh_id_seq', 1, false);


--
-- Name: awards_clawbackevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_clawbackevent_pgh_id_seq', 1, false);


--
-- Name: awards_decisionevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_decisionevent_pgh_id_seq', 1, false);


--
-- Name: awards_declarationevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_declarationevent_pgh_id_seq', 1, false);


--
-- Name: awards_paymentevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_paymentevent_pgh_id_seq', 1, false);


--
-- Name: awards_settlementevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_settlementevent_pgh_id_seq', 1, false);


--
-- Name: awards_settlementreportevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_settlementreportevent_pgh_id_seq', 1, false);


--
-- Name: awards_yearlyreportevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.awards_yearlyreportevent_pgh_id_seq', 1, false);


--
-- Name: custody_discardedevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.custody_discardedevent_pgh_id_seq', 1, false);


--
-- Name: django_content_type_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.django_content_type_id_seq', 137, true);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 95, true);


--
-- Name: library_advicerequestevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_advicerequestevent_pgh_id_seq', 1, false);


--
-- Name: library_adviserevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_adviserevent_pgh_id_seq', 1, false);


--
-- Name: library_candidateevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_candidateevent_pgh_id_seq', 1, false);


--
-- Name: library_followupevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_followupevent_pgh_id_seq', 1, false);


--
-- Name: library_modelcaseevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_modelcaseevent_pgh_id_seq', 1, false);


--
-- Name: library_openingevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_openingevent_pgh_id_seq', 1, false);


--
-- Name: library_placementevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_placementevent_pgh_id_seq', 1, false);


--
-- Name: library_visitreportevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.library_visitreportevent_pgh_id_seq', 1, false);


--
-- Name: mfa_authenticator_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);


--
-- Name: people_invitationevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.people_invitationevent_pgh_id_seq', 1, false);


--
-- Name: people_membershipevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.people_membershipevent_pgh_id_seq', 1, false);


--
-- Name: procrastinate_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.procrastinate_events_id_seq', 1, false);


--
-- Name: procrastinate_jobs_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.procrastinate_jobs_id_seq', 1, false);


--
-- Name: procrastinate_periodic_defers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.procrastinate_periodic_defers_id_seq', 1, false);


--
-- Name: procrastinate_workers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.procrastinate_workers_id_seq', 1, false);


--
-- Name: reforms_jointproposerevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.reforms_jointproposerevent_pgh_id_seq', 1, false);


--
-- Name: reforms_matterevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.reforms_matterevent_pgh_id_seq', 1, false);


--
-- Name: reforms_proposalevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.reforms_proposalevent_pgh_id_seq', 1, false);


--
-- Name: reforms_stepevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.reforms_stepevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_agendaitemevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_agendaitemevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_attendanceevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_attendanceevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_correctionevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_correctionevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_decisionevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_decisionevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_memberevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_memberevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_minutesevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_minutesevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_paperevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_paperevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_sittingevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_sittingevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_stanceevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_stanceevent_pgh_id_seq', 1, false);


--
-- Name: roundtable_taskevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.roundtable_taskevent_pgh_id_seq', 1, false);


--
-- Name: socialaccount_socialaccount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);


--
-- Name: socialaccount_socialapp_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);


--
-- Name: socialaccount_socialtoken_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);


--
-- Name: tenancy_consortiummember_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.tenancy_consortiummember_id_seq', 1, false);


--
-- Name: tenancy_tenant_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.tenancy_tenant_id_seq', 1, false);


--
-- Name: usersessions_usersession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.usersessions_usersession_id_seq', 1, false);


--
-- Name: ventures_approvalevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.ventures_approvalevent_pgh_id_seq', 1, false);


--
-- Name: ventures_privatenoteevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.ventures_privatenoteevent_pgh_id_seq', 1, false);


--
-- Name: ventures_stagemoveevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.ventures_stagemoveevent_pgh_id_seq', 1, false);


--
-- Name: ventures_ventureevent_pgh_id_seq; Type: SEQUENCE SET; Schema: public; Owner: app_owner
--

SELECT pg_catalog.setval('public.ventures_ventureevent_pgh_id_seq', 1, false);


--
-- Name: account_emailaddress account_emailaddress_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);


--
-- Name: account_emailaddress account_emailaddress_user_id_email_987c8728_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);


--
-- Name: account_emailconfirmation account_emailconfirmation_key_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);


--
-- Name: account_emailconfirmation account_emailconfirmation_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);


--
-- Name: awards_acknowledgement acknowledgement_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT acknowledgement_once UNIQUE (tenant_id, once);


--
-- Name: adaptation_appearance adaptation_appearance_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_appearance
    ADD CONSTRAINT adaptation_appearance_pkey PRIMARY KEY (id);


--
-- Name: adaptation_appearance adaptation_appearance_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_appearance
    ADD CONSTRAINT adaptation_appearance_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_appearanceevent adaptation_appearanceevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_appearanceevent
    ADD CONSTRAINT adaptation_appearanceevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: adaptation_approvalstep adaptation_approvalstep_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_approvalstep
    ADD CONSTRAINT adaptation_approvalstep_pkey PRIMARY KEY (id);


--
-- Name: adaptation_approvalstep adaptation_approvalstep_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_approvalstep
    ADD CONSTRAINT adaptation_approvalstep_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_approvalstepevent adaptation_approvalstepevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_approvalstepevent
    ADD CONSTRAINT adaptation_approvalstepevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: adaptation_extrafield adaptation_extrafield_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extrafield
    ADD CONSTRAINT adaptation_extrafield_pkey PRIMARY KEY (id);


--
-- Name: adaptation_extrafield adaptation_extrafield_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extrafield
    ADD CONSTRAINT adaptation_extrafield_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_extrafieldevent adaptation_extrafieldevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extrafieldevent
    ADD CONSTRAINT adaptation_extrafieldevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: adaptation_extravalues adaptation_extravalues_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extravalues
    ADD CONSTRAINT adaptation_extravalues_pkey PRIMARY KEY (id);


--
-- Name: adaptation_extravalues adaptation_extravalues_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extravalues
    ADD CONSTRAINT adaptation_extravalues_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_extravaluesevent adaptation_extravaluesevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extravaluesevent
    ADD CONSTRAINT adaptation_extravaluesevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: adaptation_ownfigure adaptation_ownfigure_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_ownfigure
    ADD CONSTRAINT adaptation_ownfigure_pkey PRIMARY KEY (id);


--
-- Name: adaptation_ownfigure adaptation_ownfigure_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_ownfigure
    ADD CONSTRAINT adaptation_ownfigure_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_ownfigureevent adaptation_ownfigureevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_ownfigureevent
    ADD CONSTRAINT adaptation_ownfigureevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: adaptation_papertemplate adaptation_papertemplate_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplate
    ADD CONSTRAINT adaptation_papertemplate_pkey PRIMARY KEY (id);


--
-- Name: adaptation_papertemplate adaptation_papertemplate_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplate
    ADD CONSTRAINT adaptation_papertemplate_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: adaptation_papertemplateevent adaptation_papertemplateevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplateevent
    ADD CONSTRAINT adaptation_papertemplateevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_answerdraft applications_answerdraft_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerdraft_pkey PRIMARY KEY (id);


--
-- Name: applications_answerdraft applications_answerdraft_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerdraft_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_answerrevision applications_answerrevision_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerrevision_pkey PRIMARY KEY (id);


--
-- Name: applications_answerrevision applications_answerrevision_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerrevision_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_application applications_application_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_application_pkey PRIMARY KEY (id);


--
-- Name: applications_application applications_application_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_application_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_applicationevent applications_applicationevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_applicationevent
    ADD CONSTRAINT applications_applicationevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_attachment applications_attachment_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachment_pkey PRIMARY KEY (id);


--
-- Name: applications_attachment applications_attachment_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachment_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_attachmentcontent applications_attachmentcontent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT applications_attachmentcontent_pkey PRIMARY KEY (id);


--
-- Name: applications_attachmentcontent applications_attachmentcontent_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT applications_attachmentcontent_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_attachmentevent applications_attachmentevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentevent
    ADD CONSTRAINT applications_attachmentevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_call applications_call_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_pkey PRIMARY KEY (id);


--
-- Name: applications_call applications_call_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_callevent applications_callevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_callevent
    ADD CONSTRAINT applications_callevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_preparedpaper applications_preparedpaper_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT applications_preparedpaper_pkey PRIMARY KEY (id);


--
-- Name: applications_preparedpaper applications_preparedpaper_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT applications_preparedpaper_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_routeapproval applications_routeapproval_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeapproval_pkey PRIMARY KEY (id);


--
-- Name: applications_routeapproval applications_routeapproval_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeapproval_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_routeapprovalevent applications_routeapprovalevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapprovalevent
    ADD CONSTRAINT applications_routeapprovalevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_submission applications_submission_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submission_pkey PRIMARY KEY (id);


--
-- Name: applications_submission applications_submission_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submission_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: applications_submissionevent applications_submissionevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submissionevent
    ADD CONSTRAINT applications_submissionevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: applications_submittedpaper applications_submittedpaper_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submittedpaper
    ADD CONSTRAINT applications_submittedpaper_pkey PRIMARY KEY (id);


--
-- Name: applications_submittedpaper applications_submittedpaper_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submittedpaper
    ADD CONSTRAINT applications_submittedpaper_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_assessment assessment_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessment
    ADD CONSTRAINT assessment_once UNIQUE (tenant_id, once);


--
-- Name: auth_group auth_group_name_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);


--
-- Name: auth_group_permissions auth_group_permissions_group_id_permission_id_0cd325b0_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);


--
-- Name: auth_group_permissions auth_group_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);


--
-- Name: auth_group auth_group_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);


--
-- Name: auth_permission auth_permission_content_type_id_codename_01ab375a_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);


--
-- Name: auth_permission auth_permission_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);


--
-- Name: awards_acknowledgement awards_acknowledgement_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_pkey PRIMARY KEY (id);


--
-- Name: awards_acknowledgement awards_acknowledgement_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_acknowledgementevent awards_acknowledgementevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgementevent
    ADD CONSTRAINT awards_acknowledgementevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_assessment awards_assessment_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessment
    ADD CONSTRAINT awards_assessment_pkey PRIMARY KEY (id);


--
-- Name: awards_assessment awards_assessment_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessment
    ADD CONSTRAINT awards_assessment_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_assessmentevent awards_assessmentevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessmentevent
    ADD CONSTRAINT awards_assessmentevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_case awards_case_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_pkey PRIMARY KEY (id);


--
-- Name: awards_case awards_case_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_caseevent awards_caseevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_caseevent
    ADD CONSTRAINT awards_caseevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_changeanswer awards_changeanswer_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_pkey PRIMARY KEY (id);


--
-- Name: awards_changeanswer awards_changeanswer_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_changeanswerevent awards_changeanswerevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswerevent
    ADD CONSTRAINT awards_changeanswerevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_changerequest awards_changerequest_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_pkey PRIMARY KEY (id);


--
-- Name: awards_changerequest awards_changerequest_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_changerequestevent awards_changerequestevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequestevent
    ADD CONSTRAINT awards_changerequestevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_claim awards_claim_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_pkey PRIMARY KEY (id);


--
-- Name: awards_claim awards_claim_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_claimevent awards_claimevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claimevent
    ADD CONSTRAINT awards_claimevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_clawback awards_clawback_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_pkey PRIMARY KEY (id);


--
-- Name: awards_clawback awards_clawback_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_clawbackevent awards_clawbackevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawbackevent
    ADD CONSTRAINT awards_clawbackevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_decision awards_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_pkey PRIMARY KEY (id);


--
-- Name: awards_decision awards_decision_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_decisionevent awards_decisionevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decisionevent
    ADD CONSTRAINT awards_decisionevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_declaration awards_declaration_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declaration
    ADD CONSTRAINT awards_declaration_pkey PRIMARY KEY (id);


--
-- Name: awards_declaration awards_declaration_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declaration
    ADD CONSTRAINT awards_declaration_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_declarationevent awards_declarationevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declarationevent
    ADD CONSTRAINT awards_declarationevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_payment awards_payment_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_pkey PRIMARY KEY (id);


--
-- Name: awards_payment awards_payment_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_paymentevent awards_paymentevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_paymentevent
    ADD CONSTRAINT awards_paymentevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_settlement awards_settlement_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_pkey PRIMARY KEY (id);


--
-- Name: awards_settlement awards_settlement_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_settlementevent awards_settlementevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementevent
    ADD CONSTRAINT awards_settlementevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_settlementreport awards_settlementreport_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementreport_pkey PRIMARY KEY (id);


--
-- Name: awards_settlementreport awards_settlementreport_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementreport_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_settlementreportevent awards_settlementreportevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreportevent
    ADD CONSTRAINT awards_settlementreportevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_yearlyreport awards_yearlyreport_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_pkey PRIMARY KEY (id);


--
-- Name: awards_yearlyreport awards_yearlyreport_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: awards_yearlyreportevent awards_yearlyreportevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreportevent
    ADD CONSTRAINT awards_yearlyreportevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_changeanswer changeanswer_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT changeanswer_once UNIQUE (tenant_id, once);


--
-- Name: awards_changerequest changerequest_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT changerequest_once UNIQUE (tenant_id, once);


--
-- Name: awards_claim claim_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT claim_once UNIQUE (tenant_id, once);


--
-- Name: awards_clawback clawback_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT clawback_once UNIQUE (tenant_id, once);


--
-- Name: custody_discarded custody_discarded_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.custody_discarded
    ADD CONSTRAINT custody_discarded_pkey PRIMARY KEY (id);


--
-- Name: custody_discarded custody_discarded_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.custody_discarded
    ADD CONSTRAINT custody_discarded_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: custody_discardedevent custody_discardedevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.custody_discardedevent
    ADD CONSTRAINT custody_discardedevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_decision decision_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT decision_once UNIQUE (tenant_id, once);


--
-- Name: django_content_type django_content_type_app_label_model_76bd3d3b_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);


--
-- Name: django_content_type django_content_type_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: django_session django_session_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);


--
-- Name: jobs_job jobs_job_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);


--
-- Name: jobs_job jobs_job_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_advicerequest library_advicerequest_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_pkey PRIMARY KEY (id);


--
-- Name: library_advicerequest library_advicerequest_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_advicerequestevent library_advicerequestevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequestevent
    ADD CONSTRAINT library_advicerequestevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_adviser library_adviser_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_adviser
    ADD CONSTRAINT library_adviser_pkey PRIMARY KEY (id);


--
-- Name: library_adviser library_adviser_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_adviser
    ADD CONSTRAINT library_adviser_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_adviserevent library_adviserevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_adviserevent
    ADD CONSTRAINT library_adviserevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_candidate library_candidate_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_candidate
    ADD CONSTRAINT library_candidate_pkey PRIMARY KEY (id);


--
-- Name: library_candidate library_candidate_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_candidate
    ADD CONSTRAINT library_candidate_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_candidateevent library_candidateevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_candidateevent
    ADD CONSTRAINT library_candidateevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_followup library_followup_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT library_followup_pkey PRIMARY KEY (id);


--
-- Name: library_followup library_followup_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT library_followup_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_followupevent library_followupevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followupevent
    ADD CONSTRAINT library_followupevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_modelcase library_modelcase_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_modelcase
    ADD CONSTRAINT library_modelcase_pkey PRIMARY KEY (id);


--
-- Name: library_modelcase library_modelcase_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_modelcase
    ADD CONSTRAINT library_modelcase_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_modelcaseevent library_modelcaseevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_modelcaseevent
    ADD CONSTRAINT library_modelcaseevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_opening library_opening_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_opening
    ADD CONSTRAINT library_opening_pkey PRIMARY KEY (id);


--
-- Name: library_opening library_opening_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_opening
    ADD CONSTRAINT library_opening_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_openingevent library_openingevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_openingevent
    ADD CONSTRAINT library_openingevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_placement library_placement_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_pkey PRIMARY KEY (id);


--
-- Name: library_placement library_placement_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_placementevent library_placementevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placementevent
    ADD CONSTRAINT library_placementevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: library_visitreport library_visitreport_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_pkey PRIMARY KEY (id);


--
-- Name: library_visitreport library_visitreport_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: library_visitreportevent library_visitreportevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreportevent
    ADD CONSTRAINT library_visitreportevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: mfa_authenticator mfa_authenticator_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);


--
-- Name: awards_acknowledgement one_acknowledgement_a_notice; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT one_acknowledgement_a_notice UNIQUE (tenant_id, notice_id);


--
-- Name: roundtable_agendaitem one_agenda_item_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT one_agenda_item_a_form UNIQUE (tenant_id, once);


--
-- Name: adaptation_extravalues one_answer; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extravalues
    ADD CONSTRAINT one_answer UNIQUE (tenant_id, form, object_id);


--
-- Name: awards_changeanswer one_answer_a_change; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT one_answer_a_change UNIQUE (tenant_id, change_id);


--
-- Name: applications_answerdraft one_answer_draft_a_person; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT one_answer_draft_a_person UNIQUE (tenant_id, application_id, by_id);


--
-- Name: applications_answerrevision one_answer_revision_a_number; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT one_answer_revision_a_number UNIQUE (tenant_id, application_id, number);


--
-- Name: adaptation_appearance one_appearance; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_appearance
    ADD CONSTRAINT one_appearance UNIQUE (tenant_id);


--
-- Name: applications_attachment one_attachment_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT one_attachment_a_form UNIQUE (tenant_id, once);


--
-- Name: awards_case one_case_a_submission; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT one_case_a_submission UNIQUE (tenant_id, submission_id);


--
-- Name: roundtable_papercontent one_content_a_paper; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT one_content_a_paper UNIQUE (tenant_id, paper_id);


--
-- Name: applications_attachmentcontent one_content_an_attachment; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT one_content_an_attachment UNIQUE (tenant_id, attachment_id);


--
-- Name: roundtable_correction one_correction_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT one_correction_a_form UNIQUE (tenant_id, once);


--
-- Name: roundtable_decision one_decision_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT one_decision_a_form UNIQUE (tenant_id, once);


--
-- Name: awards_decision one_decision_a_version; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT one_decision_a_version UNIQUE (tenant_id, case_id, version);


--
-- Name: awards_declaration one_declaration_a_reviewer; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declaration
    ADD CONSTRAINT one_declaration_a_reviewer UNIQUE (tenant_id, submission_id, reviewer_id);


--
-- Name: ventures_draft one_draft_a_section; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT one_draft_a_section UNIQUE (tenant_id, venture_id, by_id, section);


--
-- Name: adaptation_ownfigure one_figure_a_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_ownfigure
    ADD CONSTRAINT one_figure_a_key UNIQUE (tenant_id, key);


--
-- Name: library_followup one_follow_up_a_day; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT one_follow_up_a_day UNIQUE (tenant_id, placement_id, due_on);


--
-- Name: roundtable_attendance one_invitation_a_member; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT one_invitation_a_member UNIQUE (tenant_id, sitting_id, member_id);


--
-- Name: reforms_jointproposer one_joint_proposer_a_name; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT one_joint_proposer_a_name UNIQUE (tenant_id, proposal_id, name);


--
-- Name: adaptation_extrafield one_key_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extrafield
    ADD CONSTRAINT one_key_a_form UNIQUE (tenant_id, form, key);


--
-- Name: roundtable_member one_member_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_member
    ADD CONSTRAINT one_member_a_form UNIQUE (tenant_id, once);


--
-- Name: tenancy_consortiummember one_membership; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_consortiummember
    ADD CONSTRAINT one_membership UNIQUE (consortium_id, member_id);


--
-- Name: roundtable_minutes one_minutes_a_sitting; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT one_minutes_a_sitting UNIQUE (tenant_id, sitting_id);


--
-- Name: roundtable_paper one_paper_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT one_paper_a_form UNIQUE (tenant_id, once);


--
-- Name: awards_payment one_payment_a_claim; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT one_payment_a_claim UNIQUE (tenant_id, claim_id);


--
-- Name: library_placement one_placement_a_person_and_seat; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT one_placement_a_person_and_seat UNIQUE (tenant_id, opening_id, candidate_id);


--
-- Name: applications_preparedpaper one_prepared_paper_a_kind; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT one_prepared_paper_a_kind UNIQUE (tenant_id, application_id, kind);


--
-- Name: ventures_revision one_revision_a_number; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT one_revision_a_number UNIQUE (tenant_id, venture_id, number);


--
-- Name: people_membership one_seat_a_role; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT one_seat_a_role UNIQUE (tenant_id, user_id, role);


--
-- Name: awards_settlement one_settlement_a_report; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT one_settlement_a_report UNIQUE (tenant_id, report_id);


--
-- Name: tenancy_share one_share_a_reader; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_share
    ADD CONSTRAINT one_share_a_reader UNIQUE (tenant_id, reader_id, object_id);


--
-- Name: roundtable_sitting one_sitting_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_sitting
    ADD CONSTRAINT one_sitting_a_form UNIQUE (tenant_id, once);


--
-- Name: roundtable_stance one_stance_a_member; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT one_stance_a_member UNIQUE (tenant_id, decision_id, member_id);


--
-- Name: adaptation_approvalstep one_step_a_place; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_approvalstep
    ADD CONSTRAINT one_step_a_place UNIQUE (tenant_id, act, "position");


--
-- Name: applications_submission one_submission_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT one_submission_a_form UNIQUE (tenant_id, once);


--
-- Name: applications_submission one_submission_a_number; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT one_submission_a_number UNIQUE (tenant_id, application_id, number);


--
-- Name: applications_submission one_submission_a_receipt; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT one_submission_a_receipt UNIQUE (tenant_id, receipt_number);


--
-- Name: roundtable_task one_task_a_form; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT one_task_a_form UNIQUE (tenant_id, once);


--
-- Name: adaptation_papertemplate one_version; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplate
    ADD CONSTRAINT one_version UNIQUE (tenant_id, kind, version);


--
-- Name: awards_payment payment_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT payment_once UNIQUE (tenant_id, once);


--
-- Name: people_invitation people_invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_pkey PRIMARY KEY (id);


--
-- Name: people_invitation people_invitation_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: people_invitationevent people_invitationevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_invitationevent
    ADD CONSTRAINT people_invitationevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: people_membership people_membership_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_pkey PRIMARY KEY (id);


--
-- Name: people_membership people_membership_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: people_membershipevent people_membershipevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membershipevent
    ADD CONSTRAINT people_membershipevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: people_user people_user_email_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_email_key UNIQUE (email);


--
-- Name: people_user people_user_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_user
    ADD CONSTRAINT people_user_pkey PRIMARY KEY (id);


--
-- Name: pghistory_context pghistory_context_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_events procrastinate_events_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_jobs procrastinate_jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_pkey PRIMARY KEY (id);


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_unique; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_unique UNIQUE (task_name, periodic_id, defer_timestamp);


--
-- Name: procrastinate_workers procrastinate_workers_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_workers
    ADD CONSTRAINT procrastinate_workers_pkey PRIMARY KEY (id);


--
-- Name: reforms_jointproposer reforms_jointproposer_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointproposer_pkey PRIMARY KEY (id);


--
-- Name: reforms_jointproposer reforms_jointproposer_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointproposer_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: reforms_jointproposerevent reforms_jointproposerevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposerevent
    ADD CONSTRAINT reforms_jointproposerevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: reforms_matter reforms_matter_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matter
    ADD CONSTRAINT reforms_matter_pkey PRIMARY KEY (id);


--
-- Name: reforms_matter reforms_matter_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matter
    ADD CONSTRAINT reforms_matter_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: reforms_matterevent reforms_matterevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matterevent
    ADD CONSTRAINT reforms_matterevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: reforms_proposal reforms_proposal_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_proposal
    ADD CONSTRAINT reforms_proposal_pkey PRIMARY KEY (id);


--
-- Name: reforms_proposal reforms_proposal_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_proposal
    ADD CONSTRAINT reforms_proposal_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: reforms_proposalevent reforms_proposalevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_proposalevent
    ADD CONSTRAINT reforms_proposalevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: reforms_step reforms_step_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_pkey PRIMARY KEY (id);


--
-- Name: reforms_step reforms_step_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: reforms_stepevent reforms_stepevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_stepevent
    ADD CONSTRAINT reforms_stepevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_agendaitem roundtable_agendaitem_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT roundtable_agendaitem_pkey PRIMARY KEY (id);


--
-- Name: roundtable_agendaitem roundtable_agendaitem_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT roundtable_agendaitem_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_agendaitemevent roundtable_agendaitemevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitemevent
    ADD CONSTRAINT roundtable_agendaitemevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_attendance roundtable_attendance_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendance_pkey PRIMARY KEY (id);


--
-- Name: roundtable_attendance roundtable_attendance_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendance_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_attendanceevent roundtable_attendanceevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendanceevent
    ADD CONSTRAINT roundtable_attendanceevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_correction roundtable_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correction_pkey PRIMARY KEY (id);


--
-- Name: roundtable_correction roundtable_correction_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correction_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_correctionevent roundtable_correctionevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correctionevent
    ADD CONSTRAINT roundtable_correctionevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_decision roundtable_decision_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_pkey PRIMARY KEY (id);


--
-- Name: roundtable_decision roundtable_decision_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_decisionevent roundtable_decisionevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decisionevent
    ADD CONSTRAINT roundtable_decisionevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_member roundtable_member_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_member
    ADD CONSTRAINT roundtable_member_pkey PRIMARY KEY (id);


--
-- Name: roundtable_member roundtable_member_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_member
    ADD CONSTRAINT roundtable_member_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_memberevent roundtable_memberevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_memberevent
    ADD CONSTRAINT roundtable_memberevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_minutes roundtable_minutes_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT roundtable_minutes_pkey PRIMARY KEY (id);


--
-- Name: roundtable_minutes roundtable_minutes_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT roundtable_minutes_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_minutesevent roundtable_minutesevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutesevent
    ADD CONSTRAINT roundtable_minutesevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_paper roundtable_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_pkey PRIMARY KEY (id);


--
-- Name: roundtable_paper roundtable_paper_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_papercontent roundtable_papercontent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT roundtable_papercontent_pkey PRIMARY KEY (id);


--
-- Name: roundtable_papercontent roundtable_papercontent_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT roundtable_papercontent_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_paperevent roundtable_paperevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paperevent
    ADD CONSTRAINT roundtable_paperevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_sitting roundtable_sitting_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_sitting
    ADD CONSTRAINT roundtable_sitting_pkey PRIMARY KEY (id);


--
-- Name: roundtable_sitting roundtable_sitting_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_sitting
    ADD CONSTRAINT roundtable_sitting_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_sittingevent roundtable_sittingevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_sittingevent
    ADD CONSTRAINT roundtable_sittingevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_stance roundtable_stance_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_pkey PRIMARY KEY (id);


--
-- Name: roundtable_stance roundtable_stance_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_stanceevent roundtable_stanceevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stanceevent
    ADD CONSTRAINT roundtable_stanceevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: roundtable_task roundtable_task_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_pkey PRIMARY KEY (id);


--
-- Name: roundtable_task roundtable_task_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: roundtable_taskevent roundtable_taskevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_taskevent
    ADD CONSTRAINT roundtable_taskevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: awards_settlement settlement_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT settlement_once UNIQUE (tenant_id, once);


--
-- Name: awards_settlementreport settlementreport_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT settlementreport_once UNIQUE (tenant_id, once);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_provider_uid_fc810c6e_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);


--
-- Name: socialaccount_socialapp socialaccount_socialapp_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);


--
-- Name: socialaccount_socialtoken socialaccount_socialtoken_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);


--
-- Name: tenancy_consortiummember tenancy_consortiummember_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_consortiummember
    ADD CONSTRAINT tenancy_consortiummember_pkey PRIMARY KEY (id);


--
-- Name: tenancy_share tenancy_share_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_share
    ADD CONSTRAINT tenancy_share_pkey PRIMARY KEY (id);


--
-- Name: tenancy_share tenancy_share_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_share
    ADD CONSTRAINT tenancy_share_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: tenancy_tenant tenancy_tenant_host_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_tenant
    ADD CONSTRAINT tenancy_tenant_host_key UNIQUE (host);


--
-- Name: tenancy_tenant tenancy_tenant_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_tenant
    ADD CONSTRAINT tenancy_tenant_pkey PRIMARY KEY (id);


--
-- Name: tenancy_tenant tenancy_tenant_slug_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_tenant
    ADD CONSTRAINT tenancy_tenant_slug_key UNIQUE (slug);


--
-- Name: usersessions_usersession usersessions_usersession_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_pkey PRIMARY KEY (id);


--
-- Name: usersessions_usersession usersessions_usersession_session_key_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_session_key_key UNIQUE (session_key);


--
-- Name: ventures_approval ventures_approval_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_pkey PRIMARY KEY (id);


--
-- Name: ventures_approval ventures_approval_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_approvalevent ventures_approvalevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approvalevent
    ADD CONSTRAINT ventures_approvalevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: ventures_draft ventures_draft_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_pkey PRIMARY KEY (id);


--
-- Name: ventures_draft ventures_draft_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_privatenote ventures_privatenote_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_pkey PRIMARY KEY (id);


--
-- Name: ventures_privatenote ventures_privatenote_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_privatenoteevent ventures_privatenoteevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenoteevent
    ADD CONSTRAINT ventures_privatenoteevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: ventures_revision ventures_revision_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_pkey PRIMARY KEY (id);


--
-- Name: ventures_revision ventures_revision_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_stagemove ventures_stagemove_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_pkey PRIMARY KEY (id);


--
-- Name: ventures_stagemove ventures_stagemove_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_stagemoveevent ventures_stagemoveevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemoveevent
    ADD CONSTRAINT ventures_stagemoveevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: ventures_venture ventures_venture_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_venture
    ADD CONSTRAINT ventures_venture_pkey PRIMARY KEY (id);


--
-- Name: ventures_venture ventures_venture_tenant_id_id_key; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_venture
    ADD CONSTRAINT ventures_venture_tenant_id_id_key UNIQUE (tenant_id, id);


--
-- Name: ventures_ventureevent ventures_ventureevent_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_ventureevent
    ADD CONSTRAINT ventures_ventureevent_pkey PRIMARY KEY (pgh_id);


--
-- Name: web_cache web_cache_pkey; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.web_cache
    ADD CONSTRAINT web_cache_pkey PRIMARY KEY (cache_key);


--
-- Name: awards_yearlyreport yearlyreport_once; Type: CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT yearlyreport_once UNIQUE (tenant_id, once);


--
-- Name: account_emailaddress_email_03be32b2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);


--
-- Name: account_emailaddress_email_03be32b2_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);


--
-- Name: account_emailaddress_user_id_2c513194; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);


--
-- Name: account_emailconfirmation_email_address_id_5b7f8c58; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);


--
-- Name: account_emailconfirmation_key_f43612bd_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);


--
-- Name: adaptation_appearanceevent_pgh_obj_id_3e9b40c3; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_appearanceevent_pgh_obj_id_3e9b40c3 ON public.adaptation_appearanceevent USING btree (pgh_obj_id);


--
-- Name: adaptation_appearanceevent_tenant_id_2128f9e5; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_appearanceevent_tenant_id_2128f9e5 ON public.adaptation_appearanceevent USING btree (tenant_id);


--
-- Name: adaptation_appearanceevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_appearanceevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_appearanceevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_approvalstepevent_pgh_obj_id_7406d288; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_approvalstepevent_pgh_obj_id_7406d288 ON public.adaptation_approvalstepevent USING btree (pgh_obj_id);


--
-- Name: adaptation_approvalstepevent_tenant_id_5e3019bf; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_approvalstepevent_tenant_id_5e3019bf ON public.adaptation_approvalstepevent USING btree (tenant_id);


--
-- Name: adaptation_approvalstepevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_approvalstepevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_approvalstepevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_extrafieldevent_pgh_obj_id_04c2df60; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extrafieldevent_pgh_obj_id_04c2df60 ON public.adaptation_extrafieldevent USING btree (pgh_obj_id);


--
-- Name: adaptation_extrafieldevent_tenant_id_424b9d55; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extrafieldevent_tenant_id_424b9d55 ON public.adaptation_extrafieldevent USING btree (tenant_id);


--
-- Name: adaptation_extrafieldevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extrafieldevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_extrafieldevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_extravaluesevent_pgh_obj_id_37ba9ef1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extravaluesevent_pgh_obj_id_37ba9ef1 ON public.adaptation_extravaluesevent USING btree (pgh_obj_id);


--
-- Name: adaptation_extravaluesevent_tenant_id_6abe920f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extravaluesevent_tenant_id_6abe920f ON public.adaptation_extravaluesevent USING btree (tenant_id);


--
-- Name: adaptation_extravaluesevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_extravaluesevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_extravaluesevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_ownfigureevent_pgh_obj_id_b0c134c2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_ownfigureevent_pgh_obj_id_b0c134c2 ON public.adaptation_ownfigureevent USING btree (pgh_obj_id);


--
-- Name: adaptation_ownfigureevent_tenant_id_6e4994d7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_ownfigureevent_tenant_id_6e4994d7 ON public.adaptation_ownfigureevent USING btree (tenant_id);


--
-- Name: adaptation_ownfigureevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_ownfigureevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_ownfigureevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_papertemplate_uploaded_by_id_8d31d736; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_papertemplate_uploaded_by_id_8d31d736 ON public.adaptation_papertemplate USING btree (uploaded_by_id);


--
-- Name: adaptation_papertemplateevent_pgh_obj_id_91295b48; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_papertemplateevent_pgh_obj_id_91295b48 ON public.adaptation_papertemplateevent USING btree (pgh_obj_id);


--
-- Name: adaptation_papertemplateevent_tenant_id_791f06aa; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_papertemplateevent_tenant_id_791f06aa ON public.adaptation_papertemplateevent USING btree (tenant_id);


--
-- Name: adaptation_papertemplateevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_papertemplateevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.adaptation_papertemplateevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: adaptation_papertemplateevent_uploaded_by_id_e1b4738d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adaptation_papertemplateevent_uploaded_by_id_e1b4738d ON public.adaptation_papertemplateevent USING btree (uploaded_by_id);


--
-- Name: adviser_by_name; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX adviser_by_name ON public.library_adviser USING btree (tenant_id, put_away_at, name);


--
-- Name: applications_answerdraft_by_id_d7a77078; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_answerdraft_by_id_d7a77078 ON public.applications_answerdraft USING btree (by_id);


--
-- Name: applications_answerrevision_by_id_887e5371; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_answerrevision_by_id_887e5371 ON public.applications_answerrevision USING btree (by_id);


--
-- Name: applications_application_started_by_id_6e56fa67; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_application_started_by_id_6e56fa67 ON public.applications_application USING btree (started_by_id);


--
-- Name: applications_applicationevent_pgh_obj_id_176100fc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_applicationevent_pgh_obj_id_176100fc ON public.applications_applicationevent USING btree (pgh_obj_id);


--
-- Name: applications_applicationevent_started_by_id_5173b8fe; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_applicationevent_started_by_id_5173b8fe ON public.applications_applicationevent USING btree (started_by_id);


--
-- Name: applications_applicationevent_tenant_id_8702c387; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_applicationevent_tenant_id_8702c387 ON public.applications_applicationevent USING btree (tenant_id);


--
-- Name: applications_applicationevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_applicationevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.applications_applicationevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: applications_applicationevent_venture_id_54f27db6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_applicationevent_venture_id_54f27db6 ON public.applications_applicationevent USING btree (venture_id);


--
-- Name: applications_attachment_added_by_id_5733e4be; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachment_added_by_id_5733e4be ON public.applications_attachment USING btree (added_by_id);


--
-- Name: applications_attachmentevent_added_by_id_6e8b6d42; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachmentevent_added_by_id_6e8b6d42 ON public.applications_attachmentevent USING btree (added_by_id);


--
-- Name: applications_attachmentevent_application_id_dd469ed8; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachmentevent_application_id_dd469ed8 ON public.applications_attachmentevent USING btree (application_id);


--
-- Name: applications_attachmentevent_pgh_obj_id_2adf9e18; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachmentevent_pgh_obj_id_2adf9e18 ON public.applications_attachmentevent USING btree (pgh_obj_id);


--
-- Name: applications_attachmentevent_tenant_id_564e5217; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachmentevent_tenant_id_564e5217 ON public.applications_attachmentevent USING btree (tenant_id);


--
-- Name: applications_attachmentevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_attachmentevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.applications_attachmentevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: applications_call_written_by_id_a2edf55c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_call_written_by_id_a2edf55c ON public.applications_call USING btree (written_by_id);


--
-- Name: applications_callevent_pgh_obj_id_08497e58; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_callevent_pgh_obj_id_08497e58 ON public.applications_callevent USING btree (pgh_obj_id);


--
-- Name: applications_callevent_tenant_id_3e8aba1a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_callevent_tenant_id_3e8aba1a ON public.applications_callevent USING btree (tenant_id);


--
-- Name: applications_callevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_callevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.applications_callevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: applications_callevent_written_by_id_a15a5eed; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_callevent_written_by_id_a15a5eed ON public.applications_callevent USING btree (written_by_id);


--
-- Name: applications_routeapproval_by_id_b3635a16; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapproval_by_id_b3635a16 ON public.applications_routeapproval USING btree (by_id);


--
-- Name: applications_routeapprovalevent_application_id_7658f1f9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapprovalevent_application_id_7658f1f9 ON public.applications_routeapprovalevent USING btree (application_id);


--
-- Name: applications_routeapprovalevent_by_id_4abc395d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapprovalevent_by_id_4abc395d ON public.applications_routeapprovalevent USING btree (by_id);


--
-- Name: applications_routeapprovalevent_pgh_obj_id_9cbef781; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapprovalevent_pgh_obj_id_9cbef781 ON public.applications_routeapprovalevent USING btree (pgh_obj_id);


--
-- Name: applications_routeapprovalevent_tenant_id_da4bd7f0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapprovalevent_tenant_id_da4bd7f0 ON public.applications_routeapprovalevent USING btree (tenant_id);


--
-- Name: applications_routeapprovalevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_routeapprovalevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.applications_routeapprovalevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: applications_submission_reader_id_9231b557; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submission_reader_id_9231b557 ON public.applications_submission USING btree (reader_id);


--
-- Name: applications_submission_submitted_by_id_b8ea26b3; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submission_submitted_by_id_b8ea26b3 ON public.applications_submission USING btree (submitted_by_id);


--
-- Name: applications_submissionevent_application_id_40ed9273; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_application_id_40ed9273 ON public.applications_submissionevent USING btree (application_id);


--
-- Name: applications_submissionevent_pgh_obj_id_46d26a5e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_pgh_obj_id_46d26a5e ON public.applications_submissionevent USING btree (pgh_obj_id);


--
-- Name: applications_submissionevent_reader_id_956ea176; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_reader_id_956ea176 ON public.applications_submissionevent USING btree (reader_id);


--
-- Name: applications_submissionevent_submitted_by_id_47283d20; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_submitted_by_id_47283d20 ON public.applications_submissionevent USING btree (submitted_by_id);


--
-- Name: applications_submissionevent_tenant_id_9e09104a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_tenant_id_9e09104a ON public.applications_submissionevent USING btree (tenant_id);


--
-- Name: applications_submissionevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX applications_submissionevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.applications_submissionevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: approval_of_venture; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX approval_of_venture ON public.ventures_approval USING btree (tenant_id, venture_id, created_at DESC);


--
-- Name: assessment_latest; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX assessment_latest ON public.awards_assessment USING btree (tenant_id, submission_id, by_id, created_at DESC);


--
-- Name: auth_group_name_a6ea08ec_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);


--
-- Name: auth_group_permissions_group_id_b120cbf9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);


--
-- Name: auth_group_permissions_permission_id_84c5c92e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);


--
-- Name: auth_permission_content_type_id_2f476e4b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);


--
-- Name: awards_acknowledgement_approval_id_e9f1890a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgement_approval_id_e9f1890a ON public.awards_acknowledgement USING btree (approval_id);


--
-- Name: awards_acknowledgement_by_id_cdec397b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgement_by_id_cdec397b ON public.awards_acknowledgement USING btree (by_id);


--
-- Name: awards_acknowledgement_submission_id_0f92dd0e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgement_submission_id_0f92dd0e ON public.awards_acknowledgement USING btree (submission_id);


--
-- Name: awards_acknowledgementevent_approval_id_ad38247c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_approval_id_ad38247c ON public.awards_acknowledgementevent USING btree (approval_id);


--
-- Name: awards_acknowledgementevent_by_id_15554671; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_by_id_15554671 ON public.awards_acknowledgementevent USING btree (by_id);


--
-- Name: awards_acknowledgementevent_pgh_obj_id_e69449b7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_pgh_obj_id_e69449b7 ON public.awards_acknowledgementevent USING btree (pgh_obj_id);


--
-- Name: awards_acknowledgementevent_submission_id_b7f18922; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_submission_id_b7f18922 ON public.awards_acknowledgementevent USING btree (submission_id);


--
-- Name: awards_acknowledgementevent_tenant_id_098003e1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_tenant_id_098003e1 ON public.awards_acknowledgementevent USING btree (tenant_id);


--
-- Name: awards_acknowledgementevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_acknowledgementevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_acknowledgementevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_assessment_by_id_521d4c68; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessment_by_id_521d4c68 ON public.awards_assessment USING btree (by_id);


--
-- Name: awards_assessment_submission_id_531b5f00; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessment_submission_id_531b5f00 ON public.awards_assessment USING btree (submission_id);


--
-- Name: awards_assessmentevent_by_id_fac440c3; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessmentevent_by_id_fac440c3 ON public.awards_assessmentevent USING btree (by_id);


--
-- Name: awards_assessmentevent_pgh_obj_id_5bb434d4; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessmentevent_pgh_obj_id_5bb434d4 ON public.awards_assessmentevent USING btree (pgh_obj_id);


--
-- Name: awards_assessmentevent_submission_id_87f70ab7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessmentevent_submission_id_87f70ab7 ON public.awards_assessmentevent USING btree (submission_id);


--
-- Name: awards_assessmentevent_tenant_id_0991454b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessmentevent_tenant_id_0991454b ON public.awards_assessmentevent USING btree (tenant_id);


--
-- Name: awards_assessmentevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_assessmentevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_assessmentevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_case_call_id_96d97091; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_case_call_id_96d97091 ON public.awards_case USING btree (call_id);


--
-- Name: awards_case_submission_id_ec5f3236; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_case_submission_id_ec5f3236 ON public.awards_case USING btree (submission_id);


--
-- Name: awards_case_town_id_3579c6c5; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_case_town_id_3579c6c5 ON public.awards_case USING btree (town_id);


--
-- Name: awards_caseevent_call_id_54a33613; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_call_id_54a33613 ON public.awards_caseevent USING btree (call_id);


--
-- Name: awards_caseevent_pgh_obj_id_59831733; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_pgh_obj_id_59831733 ON public.awards_caseevent USING btree (pgh_obj_id);


--
-- Name: awards_caseevent_submission_id_5f4d4b6a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_submission_id_5f4d4b6a ON public.awards_caseevent USING btree (submission_id);


--
-- Name: awards_caseevent_tenant_id_e0c55109; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_tenant_id_e0c55109 ON public.awards_caseevent USING btree (tenant_id);


--
-- Name: awards_caseevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_caseevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_caseevent_town_id_4bd1a76b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_caseevent_town_id_4bd1a76b ON public.awards_caseevent USING btree (town_id);


--
-- Name: awards_changeanswer_by_id_48341a75; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswer_by_id_48341a75 ON public.awards_changeanswer USING btree (by_id);


--
-- Name: awards_changeanswer_case_id_5a04081e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswer_case_id_5a04081e ON public.awards_changeanswer USING btree (case_id);


--
-- Name: awards_changeanswerevent_by_id_e47a9caf; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswerevent_by_id_e47a9caf ON public.awards_changeanswerevent USING btree (by_id);


--
-- Name: awards_changeanswerevent_case_id_12be1433; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswerevent_case_id_12be1433 ON public.awards_changeanswerevent USING btree (case_id);


--
-- Name: awards_changeanswerevent_pgh_obj_id_cb3be0b1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswerevent_pgh_obj_id_cb3be0b1 ON public.awards_changeanswerevent USING btree (pgh_obj_id);


--
-- Name: awards_changeanswerevent_tenant_id_6f6491ba; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswerevent_tenant_id_6f6491ba ON public.awards_changeanswerevent USING btree (tenant_id);


--
-- Name: awards_changeanswerevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changeanswerevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_changeanswerevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_changerequest_by_id_eab90618; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequest_by_id_eab90618 ON public.awards_changerequest USING btree (by_id);


--
-- Name: awards_changerequest_submission_id_7b4821df; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequest_submission_id_7b4821df ON public.awards_changerequest USING btree (submission_id);


--
-- Name: awards_changerequestevent_by_id_4100f03a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequestevent_by_id_4100f03a ON public.awards_changerequestevent USING btree (by_id);


--
-- Name: awards_changerequestevent_pgh_obj_id_26ae01b2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequestevent_pgh_obj_id_26ae01b2 ON public.awards_changerequestevent USING btree (pgh_obj_id);


--
-- Name: awards_changerequestevent_submission_id_802c56e6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequestevent_submission_id_802c56e6 ON public.awards_changerequestevent USING btree (submission_id);


--
-- Name: awards_changerequestevent_tenant_id_1bd15c68; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequestevent_tenant_id_1bd15c68 ON public.awards_changerequestevent USING btree (tenant_id);


--
-- Name: awards_changerequestevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_changerequestevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_changerequestevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_claim_by_id_8ad66290; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claim_by_id_8ad66290 ON public.awards_claim USING btree (by_id);


--
-- Name: awards_claim_submission_id_ab3a2e2c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claim_submission_id_ab3a2e2c ON public.awards_claim USING btree (submission_id);


--
-- Name: awards_claimevent_by_id_594f4dbf; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claimevent_by_id_594f4dbf ON public.awards_claimevent USING btree (by_id);


--
-- Name: awards_claimevent_pgh_obj_id_588d4d5a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claimevent_pgh_obj_id_588d4d5a ON public.awards_claimevent USING btree (pgh_obj_id);


--
-- Name: awards_claimevent_submission_id_744ab0bd; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claimevent_submission_id_744ab0bd ON public.awards_claimevent USING btree (submission_id);


--
-- Name: awards_claimevent_tenant_id_625e00f8; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claimevent_tenant_id_625e00f8 ON public.awards_claimevent USING btree (tenant_id);


--
-- Name: awards_claimevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_claimevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_claimevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_clawback_by_id_441ba5d7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawback_by_id_441ba5d7 ON public.awards_clawback USING btree (by_id);


--
-- Name: awards_clawback_case_id_825974c9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawback_case_id_825974c9 ON public.awards_clawback USING btree (case_id);


--
-- Name: awards_clawback_settlement_id_4651d761; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawback_settlement_id_4651d761 ON public.awards_clawback USING btree (settlement_id);


--
-- Name: awards_clawbackevent_by_id_7fc2211b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_by_id_7fc2211b ON public.awards_clawbackevent USING btree (by_id);


--
-- Name: awards_clawbackevent_case_id_dc312048; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_case_id_dc312048 ON public.awards_clawbackevent USING btree (case_id);


--
-- Name: awards_clawbackevent_pgh_obj_id_237f0c81; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_pgh_obj_id_237f0c81 ON public.awards_clawbackevent USING btree (pgh_obj_id);


--
-- Name: awards_clawbackevent_settlement_id_8592dcec; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_settlement_id_8592dcec ON public.awards_clawbackevent USING btree (settlement_id);


--
-- Name: awards_clawbackevent_tenant_id_88e6e318; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_tenant_id_88e6e318 ON public.awards_clawbackevent USING btree (tenant_id);


--
-- Name: awards_clawbackevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_clawbackevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_clawbackevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_decision_by_id_93f403ba; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decision_by_id_93f403ba ON public.awards_decision USING btree (by_id);


--
-- Name: awards_decision_case_id_ce7713a4; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decision_case_id_ce7713a4 ON public.awards_decision USING btree (case_id);


--
-- Name: awards_decisionevent_by_id_3c79973b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decisionevent_by_id_3c79973b ON public.awards_decisionevent USING btree (by_id);


--
-- Name: awards_decisionevent_case_id_0b20e67c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decisionevent_case_id_0b20e67c ON public.awards_decisionevent USING btree (case_id);


--
-- Name: awards_decisionevent_pgh_obj_id_c24a6f38; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decisionevent_pgh_obj_id_c24a6f38 ON public.awards_decisionevent USING btree (pgh_obj_id);


--
-- Name: awards_decisionevent_tenant_id_138af8c2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decisionevent_tenant_id_138af8c2 ON public.awards_decisionevent USING btree (tenant_id);


--
-- Name: awards_decisionevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_decisionevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_decisionevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_declaration_reviewer_id_a5b08630; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declaration_reviewer_id_a5b08630 ON public.awards_declaration USING btree (reviewer_id);


--
-- Name: awards_declaration_submission_id_1eeb0b04; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declaration_submission_id_1eeb0b04 ON public.awards_declaration USING btree (submission_id);


--
-- Name: awards_declarationevent_pgh_obj_id_8ecc4179; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declarationevent_pgh_obj_id_8ecc4179 ON public.awards_declarationevent USING btree (pgh_obj_id);


--
-- Name: awards_declarationevent_reviewer_id_84f4886a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declarationevent_reviewer_id_84f4886a ON public.awards_declarationevent USING btree (reviewer_id);


--
-- Name: awards_declarationevent_submission_id_7718bab7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declarationevent_submission_id_7718bab7 ON public.awards_declarationevent USING btree (submission_id);


--
-- Name: awards_declarationevent_tenant_id_9959144d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declarationevent_tenant_id_9959144d ON public.awards_declarationevent USING btree (tenant_id);


--
-- Name: awards_declarationevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_declarationevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_declarationevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_payment_by_id_322b3d8e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_payment_by_id_322b3d8e ON public.awards_payment USING btree (by_id);


--
-- Name: awards_payment_case_id_0d25e36e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_payment_case_id_0d25e36e ON public.awards_payment USING btree (case_id);


--
-- Name: awards_paymentevent_by_id_6549aeaf; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_paymentevent_by_id_6549aeaf ON public.awards_paymentevent USING btree (by_id);


--
-- Name: awards_paymentevent_case_id_8ccfa23a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_paymentevent_case_id_8ccfa23a ON public.awards_paymentevent USING btree (case_id);


--
-- Name: awards_paymentevent_pgh_obj_id_ec7ad45b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_paymentevent_pgh_obj_id_ec7ad45b ON public.awards_paymentevent USING btree (pgh_obj_id);


--
-- Name: awards_paymentevent_tenant_id_e8757289; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_paymentevent_tenant_id_e8757289 ON public.awards_paymentevent USING btree (tenant_id);


--
-- Name: awards_paymentevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_paymentevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_paymentevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_settlement_by_id_0e61e82e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlement_by_id_0e61e82e ON public.awards_settlement USING btree (by_id);


--
-- Name: awards_settlement_case_id_35113677; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlement_case_id_35113677 ON public.awards_settlement USING btree (case_id);


--
-- Name: awards_settlementevent_by_id_d6fe35cb; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementevent_by_id_d6fe35cb ON public.awards_settlementevent USING btree (by_id);


--
-- Name: awards_settlementevent_case_id_2f9330dc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementevent_case_id_2f9330dc ON public.awards_settlementevent USING btree (case_id);


--
-- Name: awards_settlementevent_pgh_obj_id_e86a8613; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementevent_pgh_obj_id_e86a8613 ON public.awards_settlementevent USING btree (pgh_obj_id);


--
-- Name: awards_settlementevent_tenant_id_dd04815e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementevent_tenant_id_dd04815e ON public.awards_settlementevent USING btree (tenant_id);


--
-- Name: awards_settlementevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_settlementevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_settlementreport_by_id_357d5805; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreport_by_id_357d5805 ON public.awards_settlementreport USING btree (by_id);


--
-- Name: awards_settlementreport_submission_id_67650fb0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreport_submission_id_67650fb0 ON public.awards_settlementreport USING btree (submission_id);


--
-- Name: awards_settlementreportevent_by_id_6fbc2909; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreportevent_by_id_6fbc2909 ON public.awards_settlementreportevent USING btree (by_id);


--
-- Name: awards_settlementreportevent_pgh_obj_id_2d36c1f3; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreportevent_pgh_obj_id_2d36c1f3 ON public.awards_settlementreportevent USING btree (pgh_obj_id);


--
-- Name: awards_settlementreportevent_submission_id_47d91be5; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreportevent_submission_id_47d91be5 ON public.awards_settlementreportevent USING btree (submission_id);


--
-- Name: awards_settlementreportevent_tenant_id_f704c4a6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreportevent_tenant_id_f704c4a6 ON public.awards_settlementreportevent USING btree (tenant_id);


--
-- Name: awards_settlementreportevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_settlementreportevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_settlementreportevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: awards_yearlyreport_by_id_7625a17f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreport_by_id_7625a17f ON public.awards_yearlyreport USING btree (by_id);


--
-- Name: awards_yearlyreport_submission_id_8b8a6d9c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreport_submission_id_8b8a6d9c ON public.awards_yearlyreport USING btree (submission_id);


--
-- Name: awards_yearlyreportevent_by_id_9b468acd; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreportevent_by_id_9b468acd ON public.awards_yearlyreportevent USING btree (by_id);


--
-- Name: awards_yearlyreportevent_pgh_obj_id_9bac448f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreportevent_pgh_obj_id_9bac448f ON public.awards_yearlyreportevent USING btree (pgh_obj_id);


--
-- Name: awards_yearlyreportevent_submission_id_04bb89f9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreportevent_submission_id_04bb89f9 ON public.awards_yearlyreportevent USING btree (submission_id);


--
-- Name: awards_yearlyreportevent_tenant_id_392f38c6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreportevent_tenant_id_392f38c6 ON public.awards_yearlyreportevent USING btree (tenant_id);


--
-- Name: awards_yearlyreportevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX awards_yearlyreportevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.awards_yearlyreportevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: call_by_end; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX call_by_end ON public.applications_call USING btree (closes_at) WHERE (NOT (published_at IS NULL));


--
-- Name: case_newest; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX case_newest ON public.library_modelcase USING btree (tenant_id, put_away_at, created_at DESC);


--
-- Name: case_search; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX case_search ON public.library_modelcase USING gin (search_text public.gin_trgm_ops);


--
-- Name: custody_discarded_discarded_by_id_e0224e4b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX custody_discarded_discarded_by_id_e0224e4b ON public.custody_discarded USING btree (discarded_by_id);


--
-- Name: custody_discardedevent_discarded_by_id_3230703d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX custody_discardedevent_discarded_by_id_3230703d ON public.custody_discardedevent USING btree (discarded_by_id);


--
-- Name: custody_discardedevent_pgh_obj_id_96ff05f0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX custody_discardedevent_pgh_obj_id_96ff05f0 ON public.custody_discardedevent USING btree (pgh_obj_id);


--
-- Name: custody_discardedevent_tenant_id_cd1691b7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX custody_discardedevent_tenant_id_cd1691b7 ON public.custody_discardedevent USING btree (tenant_id);


--
-- Name: custody_discardedevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX custody_discardedevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.custody_discardedevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: django_session_expire_date_a5c62663; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);


--
-- Name: django_session_session_key_c0390e0f_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);


--
-- Name: idx_procrastinate_jobs_worker_not_null; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX idx_procrastinate_jobs_worker_not_null ON public.procrastinate_jobs USING btree (worker_id) WHERE ((worker_id IS NOT NULL) AND (status = 'doing'::public.procrastinate_job_status));


--
-- Name: idx_procrastinate_workers_last_heartbeat; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX idx_procrastinate_workers_last_heartbeat ON public.procrastinate_workers USING btree (last_heartbeat);


--
-- Name: invitation_token; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX invitation_token ON public.people_invitation USING btree (tenant_id, token_digest);


--
-- Name: job_of_person; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX job_of_person ON public.jobs_job USING btree (tenant_id, requested_by_id, created_at DESC);


--
-- Name: jobs_job_requested_by_id_b12e9296; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX jobs_job_requested_by_id_b12e9296 ON public.jobs_job USING btree (requested_by_id);


--
-- Name: library_advicerequest_adviser_id_41abb569; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequest_adviser_id_41abb569 ON public.library_advicerequest USING btree (adviser_id);


--
-- Name: library_advicerequest_asked_by_id_30cc274f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequest_asked_by_id_30cc274f ON public.library_advicerequest USING btree (asked_by_id);


--
-- Name: library_advicerequestevent_adviser_id_8dec22ad; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequestevent_adviser_id_8dec22ad ON public.library_advicerequestevent USING btree (adviser_id);


--
-- Name: library_advicerequestevent_asked_by_id_2a344fe2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequestevent_asked_by_id_2a344fe2 ON public.library_advicerequestevent USING btree (asked_by_id);


--
-- Name: library_advicerequestevent_pgh_obj_id_dd42d327; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequestevent_pgh_obj_id_dd42d327 ON public.library_advicerequestevent USING btree (pgh_obj_id);


--
-- Name: library_advicerequestevent_tenant_id_75d5e335; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequestevent_tenant_id_75d5e335 ON public.library_advicerequestevent USING btree (tenant_id);


--
-- Name: library_advicerequestevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_advicerequestevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_advicerequestevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_adviser_user_id_ce431492; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_adviser_user_id_ce431492 ON public.library_adviser USING btree (user_id);


--
-- Name: library_adviserevent_pgh_obj_id_bb120f34; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_adviserevent_pgh_obj_id_bb120f34 ON public.library_adviserevent USING btree (pgh_obj_id);


--
-- Name: library_adviserevent_tenant_id_22b19ae8; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_adviserevent_tenant_id_22b19ae8 ON public.library_adviserevent USING btree (tenant_id);


--
-- Name: library_adviserevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_adviserevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_adviserevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_adviserevent_user_id_d0b901b0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_adviserevent_user_id_d0b901b0 ON public.library_adviserevent USING btree (user_id);


--
-- Name: library_candidateevent_pgh_obj_id_8fcfd49b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_candidateevent_pgh_obj_id_8fcfd49b ON public.library_candidateevent USING btree (pgh_obj_id);


--
-- Name: library_candidateevent_tenant_id_b2cf0cd1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_candidateevent_tenant_id_b2cf0cd1 ON public.library_candidateevent USING btree (tenant_id);


--
-- Name: library_candidateevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_candidateevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_candidateevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_followup_placement_id_f0103c58; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_followup_placement_id_f0103c58 ON public.library_followup USING btree (placement_id);


--
-- Name: library_followupevent_pgh_obj_id_e31dcdb9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_followupevent_pgh_obj_id_e31dcdb9 ON public.library_followupevent USING btree (pgh_obj_id);


--
-- Name: library_followupevent_placement_id_976d3f0c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_followupevent_placement_id_976d3f0c ON public.library_followupevent USING btree (placement_id);


--
-- Name: library_followupevent_tenant_id_85518e77; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_followupevent_tenant_id_85518e77 ON public.library_followupevent USING btree (tenant_id);


--
-- Name: library_followupevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_followupevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_followupevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_modelcase_written_by_id_d72b633c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_modelcase_written_by_id_d72b633c ON public.library_modelcase USING btree (written_by_id);


--
-- Name: library_modelcaseevent_pgh_obj_id_7b4596cc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_modelcaseevent_pgh_obj_id_7b4596cc ON public.library_modelcaseevent USING btree (pgh_obj_id);


--
-- Name: library_modelcaseevent_tenant_id_501e2b75; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_modelcaseevent_tenant_id_501e2b75 ON public.library_modelcaseevent USING btree (tenant_id);


--
-- Name: library_modelcaseevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_modelcaseevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_modelcaseevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_modelcaseevent_written_by_id_7ffe1b2e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_modelcaseevent_written_by_id_7ffe1b2e ON public.library_modelcaseevent USING btree (written_by_id);


--
-- Name: library_opening_written_by_id_40cfb6de; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_opening_written_by_id_40cfb6de ON public.library_opening USING btree (written_by_id);


--
-- Name: library_openingevent_pgh_obj_id_860f181e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_openingevent_pgh_obj_id_860f181e ON public.library_openingevent USING btree (pgh_obj_id);


--
-- Name: library_openingevent_tenant_id_1c1f5723; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_openingevent_tenant_id_1c1f5723 ON public.library_openingevent USING btree (tenant_id);


--
-- Name: library_openingevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_openingevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_openingevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_openingevent_written_by_id_b06c2bf6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_openingevent_written_by_id_b06c2bf6 ON public.library_openingevent USING btree (written_by_id);


--
-- Name: library_placement_candidate_id_f625e6e7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placement_candidate_id_f625e6e7 ON public.library_placement USING btree (candidate_id);


--
-- Name: library_placement_opening_id_329daea3; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placement_opening_id_329daea3 ON public.library_placement USING btree (opening_id);


--
-- Name: library_placementevent_candidate_id_2e65c931; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placementevent_candidate_id_2e65c931 ON public.library_placementevent USING btree (candidate_id);


--
-- Name: library_placementevent_opening_id_e61c2171; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placementevent_opening_id_e61c2171 ON public.library_placementevent USING btree (opening_id);


--
-- Name: library_placementevent_pgh_obj_id_52bd8644; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placementevent_pgh_obj_id_52bd8644 ON public.library_placementevent USING btree (pgh_obj_id);


--
-- Name: library_placementevent_tenant_id_5b60089c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placementevent_tenant_id_5b60089c ON public.library_placementevent USING btree (tenant_id);


--
-- Name: library_placementevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_placementevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_placementevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_visitreport_request_id_e07c519c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreport_request_id_e07c519c ON public.library_visitreport USING btree (request_id);


--
-- Name: library_visitreport_written_by_id_f1648e20; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreport_written_by_id_f1648e20 ON public.library_visitreport USING btree (written_by_id);


--
-- Name: library_visitreportevent_pgh_obj_id_b7fb3352; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreportevent_pgh_obj_id_b7fb3352 ON public.library_visitreportevent USING btree (pgh_obj_id);


--
-- Name: library_visitreportevent_request_id_71e1a401; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreportevent_request_id_71e1a401 ON public.library_visitreportevent USING btree (request_id);


--
-- Name: library_visitreportevent_tenant_id_a6c1da26; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreportevent_tenant_id_a6c1da26 ON public.library_visitreportevent USING btree (tenant_id);


--
-- Name: library_visitreportevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreportevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.library_visitreportevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: library_visitreportevent_written_by_id_8be956b0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX library_visitreportevent_written_by_id_8be956b0 ON public.library_visitreportevent USING btree (written_by_id);


--
-- Name: mfa_authenticator_user_id_0c3a50c0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);


--
-- Name: move_of_venture; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX move_of_venture ON public.ventures_stagemove USING btree (tenant_id, venture_id, created_at DESC);


--
-- Name: one_application_a_call; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_application_a_call ON public.applications_application USING btree (tenant_id, venture_id, call_id) WHERE (removed_at IS NULL);


--
-- Name: one_approval_a_step; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_approval_a_step ON public.applications_routeapproval USING btree (tenant_id, application_id, "position") WHERE (voided_at IS NULL);


--
-- Name: one_attachment_of_this_content; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_attachment_of_this_content ON public.applications_attachment USING btree (tenant_id, application_id, received_sha256) WHERE (removed_at IS NULL);


--
-- Name: one_claw_back_a_settlement; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_claw_back_a_settlement ON public.awards_clawback USING btree (tenant_id, settlement_id) WHERE (settlement_id IS NOT NULL);


--
-- Name: one_in_use; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_in_use ON public.adaptation_papertemplate USING btree (tenant_id, kind) WHERE in_use;


--
-- Name: one_paper_of_this_content_a_sitting; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_paper_of_this_content_a_sitting ON public.roundtable_paper USING btree (tenant_id, sitting_id, received_sha256) WHERE (removed_at IS NULL);


--
-- Name: one_seat_a_person_at_the_table; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_seat_a_person_at_the_table ON public.roundtable_member USING btree (tenant_id, user_id) WHERE (removed_at IS NULL);


--
-- Name: one_user_an_email; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX one_user_an_email ON public.people_user USING btree (lower((email)::text));


--
-- Name: paper_of_submission; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX paper_of_submission ON public.applications_submittedpaper USING btree (tenant_id, submission_id);


--
-- Name: people_invitation_invited_by_id_3784d49d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_invitation_invited_by_id_3784d49d ON public.people_invitation USING btree (invited_by_id);


--
-- Name: people_invitationevent_invited_by_id_187cf8ca; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_invitationevent_invited_by_id_187cf8ca ON public.people_invitationevent USING btree (invited_by_id);


--
-- Name: people_invitationevent_pgh_obj_id_89ef0770; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_invitationevent_pgh_obj_id_89ef0770 ON public.people_invitationevent USING btree (pgh_obj_id);


--
-- Name: people_invitationevent_tenant_id_a032fbba; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_invitationevent_tenant_id_a032fbba ON public.people_invitationevent USING btree (tenant_id);


--
-- Name: people_invitationevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_invitationevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.people_invitationevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: people_membership_user_id_35baff26; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_membership_user_id_35baff26 ON public.people_membership USING btree (user_id);


--
-- Name: people_membershipevent_pgh_obj_id_0e345940; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_membershipevent_pgh_obj_id_0e345940 ON public.people_membershipevent USING btree (pgh_obj_id);


--
-- Name: people_membershipevent_tenant_id_1e70c2ef; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_membershipevent_tenant_id_1e70c2ef ON public.people_membershipevent USING btree (tenant_id);


--
-- Name: people_membershipevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_membershipevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.people_membershipevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: people_membershipevent_user_id_a3a03d5e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_membershipevent_user_id_a3a03d5e ON public.people_membershipevent USING btree (user_id);


--
-- Name: people_user_email_1f424fe4_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX people_user_email_1f424fe4_like ON public.people_user USING btree (email varchar_pattern_ops);


--
-- Name: private_note_of_venture; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX private_note_of_venture ON public.ventures_privatenote USING btree (tenant_id, venture_id, audience, key, created_at DESC);


--
-- Name: procrastinate_events_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX procrastinate_events_job_id_fkey_v1 ON public.procrastinate_events USING btree (job_id);


--
-- Name: procrastinate_jobs_id_lock_idx_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX procrastinate_jobs_id_lock_idx_v1 ON public.procrastinate_jobs USING btree (id, lock) WHERE (status = ANY (ARRAY['todo'::public.procrastinate_job_status, 'doing'::public.procrastinate_job_status]));


--
-- Name: procrastinate_jobs_lock_idx_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_lock_idx_v1 ON public.procrastinate_jobs USING btree (lock) WHERE (status = 'doing'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_priority_idx_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX procrastinate_jobs_priority_idx_v1 ON public.procrastinate_jobs USING btree (priority DESC, id) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_jobs_queue_name_idx_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX procrastinate_jobs_queue_name_idx_v1 ON public.procrastinate_jobs USING btree (queue_name);


--
-- Name: procrastinate_jobs_queueing_lock_idx_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX procrastinate_jobs_queueing_lock_idx_v1 ON public.procrastinate_jobs USING btree (queueing_lock) WHERE (status = 'todo'::public.procrastinate_job_status);


--
-- Name: procrastinate_periodic_defers_job_id_fkey_v1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX procrastinate_periodic_defers_job_id_fkey_v1 ON public.procrastinate_periodic_defers USING btree (job_id);


--
-- Name: proposal_by_state; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX proposal_by_state ON public.reforms_proposal USING btree (tenant_id, state, created_at DESC);


--
-- Name: reforms_jointproposer_proposal_id_1f59a225; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposer_proposal_id_1f59a225 ON public.reforms_jointproposer USING btree (proposal_id);


--
-- Name: reforms_jointproposer_reader_id_194bf5f0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposer_reader_id_194bf5f0 ON public.reforms_jointproposer USING btree (reader_id);


--
-- Name: reforms_jointproposerevent_pgh_obj_id_0a818ac1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposerevent_pgh_obj_id_0a818ac1 ON public.reforms_jointproposerevent USING btree (pgh_obj_id);


--
-- Name: reforms_jointproposerevent_proposal_id_64cd9533; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposerevent_proposal_id_64cd9533 ON public.reforms_jointproposerevent USING btree (proposal_id);


--
-- Name: reforms_jointproposerevent_reader_id_c8a70b51; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposerevent_reader_id_c8a70b51 ON public.reforms_jointproposerevent USING btree (reader_id);


--
-- Name: reforms_jointproposerevent_tenant_id_5e5a664b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposerevent_tenant_id_5e5a664b ON public.reforms_jointproposerevent USING btree (tenant_id);


--
-- Name: reforms_jointproposerevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_jointproposerevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.reforms_jointproposerevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: reforms_matter_proposal_id_6080b431; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_matter_proposal_id_6080b431 ON public.reforms_matter USING btree (proposal_id);


--
-- Name: reforms_matterevent_pgh_obj_id_ff2e85ad; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_matterevent_pgh_obj_id_ff2e85ad ON public.reforms_matterevent USING btree (pgh_obj_id);


--
-- Name: reforms_matterevent_proposal_id_63a61682; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_matterevent_proposal_id_63a61682 ON public.reforms_matterevent USING btree (proposal_id);


--
-- Name: reforms_matterevent_tenant_id_9392fcd1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_matterevent_tenant_id_9392fcd1 ON public.reforms_matterevent USING btree (tenant_id);


--
-- Name: reforms_matterevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_matterevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.reforms_matterevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: reforms_proposal_written_by_id_05239fd9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_proposal_written_by_id_05239fd9 ON public.reforms_proposal USING btree (written_by_id);


--
-- Name: reforms_proposalevent_pgh_obj_id_17aa672a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_proposalevent_pgh_obj_id_17aa672a ON public.reforms_proposalevent USING btree (pgh_obj_id);


--
-- Name: reforms_proposalevent_tenant_id_29faf3d0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_proposalevent_tenant_id_29faf3d0 ON public.reforms_proposalevent USING btree (tenant_id);


--
-- Name: reforms_proposalevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_proposalevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.reforms_proposalevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: reforms_proposalevent_written_by_id_d1ffa48a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_proposalevent_written_by_id_d1ffa48a ON public.reforms_proposalevent USING btree (written_by_id);


--
-- Name: reforms_step_by_id_25a5577a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_step_by_id_25a5577a ON public.reforms_step USING btree (by_id);


--
-- Name: reforms_step_proposal_id_432fb1bb; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_step_proposal_id_432fb1bb ON public.reforms_step USING btree (proposal_id);


--
-- Name: reforms_stepevent_by_id_c5e1881d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_stepevent_by_id_c5e1881d ON public.reforms_stepevent USING btree (by_id);


--
-- Name: reforms_stepevent_pgh_obj_id_a4fe3b35; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_stepevent_pgh_obj_id_a4fe3b35 ON public.reforms_stepevent USING btree (pgh_obj_id);


--
-- Name: reforms_stepevent_proposal_id_314808e2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_stepevent_proposal_id_314808e2 ON public.reforms_stepevent USING btree (proposal_id);


--
-- Name: reforms_stepevent_tenant_id_dbef62ae; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_stepevent_tenant_id_dbef62ae ON public.reforms_stepevent USING btree (tenant_id);


--
-- Name: reforms_stepevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX reforms_stepevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.reforms_stepevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_agendaitemevent_pgh_obj_id_3509b985; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_agendaitemevent_pgh_obj_id_3509b985 ON public.roundtable_agendaitemevent USING btree (pgh_obj_id);


--
-- Name: roundtable_agendaitemevent_sitting_id_e8c8db1d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_agendaitemevent_sitting_id_e8c8db1d ON public.roundtable_agendaitemevent USING btree (sitting_id);


--
-- Name: roundtable_agendaitemevent_tenant_id_299a05cc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_agendaitemevent_tenant_id_299a05cc ON public.roundtable_agendaitemevent USING btree (tenant_id);


--
-- Name: roundtable_agendaitemevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_agendaitemevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_agendaitemevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_attendance_member_id_7ce1d312; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendance_member_id_7ce1d312 ON public.roundtable_attendance USING btree (member_id);


--
-- Name: roundtable_attendanceevent_member_id_6ccfa898; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendanceevent_member_id_6ccfa898 ON public.roundtable_attendanceevent USING btree (member_id);


--
-- Name: roundtable_attendanceevent_pgh_obj_id_e916c4bb; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendanceevent_pgh_obj_id_e916c4bb ON public.roundtable_attendanceevent USING btree (pgh_obj_id);


--
-- Name: roundtable_attendanceevent_sitting_id_8b0619e7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendanceevent_sitting_id_8b0619e7 ON public.roundtable_attendanceevent USING btree (sitting_id);


--
-- Name: roundtable_attendanceevent_tenant_id_75f404e2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendanceevent_tenant_id_75f404e2 ON public.roundtable_attendanceevent USING btree (tenant_id);


--
-- Name: roundtable_attendanceevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_attendanceevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_attendanceevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_correction_asked_by_id_b7837043; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correction_asked_by_id_b7837043 ON public.roundtable_correction USING btree (asked_by_id);


--
-- Name: roundtable_correctionevent_asked_by_id_3a47e845; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correctionevent_asked_by_id_3a47e845 ON public.roundtable_correctionevent USING btree (asked_by_id);


--
-- Name: roundtable_correctionevent_minutes_id_1c6d38c0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correctionevent_minutes_id_1c6d38c0 ON public.roundtable_correctionevent USING btree (minutes_id);


--
-- Name: roundtable_correctionevent_pgh_obj_id_9b4440be; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correctionevent_pgh_obj_id_9b4440be ON public.roundtable_correctionevent USING btree (pgh_obj_id);


--
-- Name: roundtable_correctionevent_tenant_id_8a3fc512; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correctionevent_tenant_id_8a3fc512 ON public.roundtable_correctionevent USING btree (tenant_id);


--
-- Name: roundtable_correctionevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_correctionevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_correctionevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_decision_agenda_item_id_f718dbc7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decision_agenda_item_id_f718dbc7 ON public.roundtable_decision USING btree (agenda_item_id);


--
-- Name: roundtable_decisionevent_agenda_item_id_a28bfa0c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decisionevent_agenda_item_id_a28bfa0c ON public.roundtable_decisionevent USING btree (agenda_item_id);


--
-- Name: roundtable_decisionevent_pgh_obj_id_768afa76; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decisionevent_pgh_obj_id_768afa76 ON public.roundtable_decisionevent USING btree (pgh_obj_id);


--
-- Name: roundtable_decisionevent_sitting_id_29669268; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decisionevent_sitting_id_29669268 ON public.roundtable_decisionevent USING btree (sitting_id);


--
-- Name: roundtable_decisionevent_tenant_id_c4152dec; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decisionevent_tenant_id_c4152dec ON public.roundtable_decisionevent USING btree (tenant_id);


--
-- Name: roundtable_decisionevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_decisionevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_decisionevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_member_user_id_419ead90; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_member_user_id_419ead90 ON public.roundtable_member USING btree (user_id);


--
-- Name: roundtable_memberevent_pgh_obj_id_233c95a9; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_memberevent_pgh_obj_id_233c95a9 ON public.roundtable_memberevent USING btree (pgh_obj_id);


--
-- Name: roundtable_memberevent_tenant_id_9573a054; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_memberevent_tenant_id_9573a054 ON public.roundtable_memberevent USING btree (tenant_id);


--
-- Name: roundtable_memberevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_memberevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_memberevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_memberevent_user_id_638d9688; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_memberevent_user_id_638d9688 ON public.roundtable_memberevent USING btree (user_id);


--
-- Name: roundtable_minutesevent_pgh_obj_id_9d03eddc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_minutesevent_pgh_obj_id_9d03eddc ON public.roundtable_minutesevent USING btree (pgh_obj_id);


--
-- Name: roundtable_minutesevent_sitting_id_8c89203a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_minutesevent_sitting_id_8c89203a ON public.roundtable_minutesevent USING btree (sitting_id);


--
-- Name: roundtable_minutesevent_tenant_id_c7a86d51; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_minutesevent_tenant_id_c7a86d51 ON public.roundtable_minutesevent USING btree (tenant_id);


--
-- Name: roundtable_minutesevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_minutesevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_minutesevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_paper_added_by_id_e9b66da2; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paper_added_by_id_e9b66da2 ON public.roundtable_paper USING btree (added_by_id);


--
-- Name: roundtable_paper_agenda_item_id_a505f036; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paper_agenda_item_id_a505f036 ON public.roundtable_paper USING btree (agenda_item_id);


--
-- Name: roundtable_paperevent_added_by_id_f0b62e90; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_added_by_id_f0b62e90 ON public.roundtable_paperevent USING btree (added_by_id);


--
-- Name: roundtable_paperevent_agenda_item_id_8ad04ec8; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_agenda_item_id_8ad04ec8 ON public.roundtable_paperevent USING btree (agenda_item_id);


--
-- Name: roundtable_paperevent_pgh_obj_id_f6c1b51e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_pgh_obj_id_f6c1b51e ON public.roundtable_paperevent USING btree (pgh_obj_id);


--
-- Name: roundtable_paperevent_sitting_id_5427a671; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_sitting_id_5427a671 ON public.roundtable_paperevent USING btree (sitting_id);


--
-- Name: roundtable_paperevent_tenant_id_dc2ceba6; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_tenant_id_dc2ceba6 ON public.roundtable_paperevent USING btree (tenant_id);


--
-- Name: roundtable_paperevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_paperevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_paperevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_sittingevent_pgh_obj_id_ca288f18; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_sittingevent_pgh_obj_id_ca288f18 ON public.roundtable_sittingevent USING btree (pgh_obj_id);


--
-- Name: roundtable_sittingevent_tenant_id_1045ed7c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_sittingevent_tenant_id_1045ed7c ON public.roundtable_sittingevent USING btree (tenant_id);


--
-- Name: roundtable_sittingevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_sittingevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_sittingevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_stance_member_id_c8fe18cf; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stance_member_id_c8fe18cf ON public.roundtable_stance USING btree (member_id);


--
-- Name: roundtable_stanceevent_decision_id_33c2f7fa; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stanceevent_decision_id_33c2f7fa ON public.roundtable_stanceevent USING btree (decision_id);


--
-- Name: roundtable_stanceevent_member_id_613438b0; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stanceevent_member_id_613438b0 ON public.roundtable_stanceevent USING btree (member_id);


--
-- Name: roundtable_stanceevent_pgh_obj_id_52e9881d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stanceevent_pgh_obj_id_52e9881d ON public.roundtable_stanceevent USING btree (pgh_obj_id);


--
-- Name: roundtable_stanceevent_tenant_id_f5827c0e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stanceevent_tenant_id_f5827c0e ON public.roundtable_stanceevent USING btree (tenant_id);


--
-- Name: roundtable_stanceevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_stanceevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_stanceevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: roundtable_task_decision_id_c1c81d6f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_task_decision_id_c1c81d6f ON public.roundtable_task USING btree (decision_id);


--
-- Name: roundtable_task_owner_id_92ea8564; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_task_owner_id_92ea8564 ON public.roundtable_task USING btree (owner_id);


--
-- Name: roundtable_task_sitting_id_c6302831; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_task_sitting_id_c6302831 ON public.roundtable_task USING btree (sitting_id);


--
-- Name: roundtable_taskevent_decision_id_82edf022; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_decision_id_82edf022 ON public.roundtable_taskevent USING btree (decision_id);


--
-- Name: roundtable_taskevent_owner_id_43b1f43e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_owner_id_43b1f43e ON public.roundtable_taskevent USING btree (owner_id);


--
-- Name: roundtable_taskevent_pgh_obj_id_c4961a52; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_pgh_obj_id_c4961a52 ON public.roundtable_taskevent USING btree (pgh_obj_id);


--
-- Name: roundtable_taskevent_sitting_id_86f5b957; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_sitting_id_86f5b957 ON public.roundtable_taskevent USING btree (sitting_id);


--
-- Name: roundtable_taskevent_tenant_id_e7a32bac; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_tenant_id_e7a32bac ON public.roundtable_taskevent USING btree (tenant_id);


--
-- Name: roundtable_taskevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX roundtable_taskevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.roundtable_taskevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: share_reader; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX share_reader ON public.tenancy_share USING btree (reader_id, object_id);


--
-- Name: socialaccount_socialaccount_user_id_8146e70c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);


--
-- Name: socialaccount_socialtoken_account_id_951f210e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);


--
-- Name: socialaccount_socialtoken_app_id_636a42d7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);


--
-- Name: submission_to_reader; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX submission_to_reader ON public.applications_submission USING btree (reader_id, call_id);


--
-- Name: submitted_paper_by_digest; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX submitted_paper_by_digest ON public.applications_submittedpaper USING btree (tenant_id, sha256);


--
-- Name: table_agenda_order; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_agenda_order ON public.roundtable_agendaitem USING btree (tenant_id, sitting_id, place_in_order);


--
-- Name: table_corrections; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_corrections ON public.roundtable_correction USING btree (tenant_id, minutes_id);


--
-- Name: table_decision_public; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_decision_public ON public.roundtable_decision USING btree (tenant_id, published_at DESC);


--
-- Name: table_decision_sitting; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_decision_sitting ON public.roundtable_decision USING btree (tenant_id, sitting_id);


--
-- Name: table_decision_time; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_decision_time ON public.roundtable_decision USING btree (tenant_id, created_at DESC);


--
-- Name: table_member_party; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_member_party ON public.roundtable_member USING btree (tenant_id, party);


--
-- Name: table_sitting_start; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_sitting_start ON public.roundtable_sitting USING btree (tenant_id, starts_at DESC);


--
-- Name: table_task_due; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX table_task_due ON public.roundtable_task USING btree (tenant_id, state, due_on);


--
-- Name: tenancy_consortiummember_consortium_id_5c096c5b; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX tenancy_consortiummember_consortium_id_5c096c5b ON public.tenancy_consortiummember USING btree (consortium_id);


--
-- Name: tenancy_consortiummember_member_id_0b28c968; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX tenancy_consortiummember_member_id_0b28c968 ON public.tenancy_consortiummember USING btree (member_id);


--
-- Name: tenancy_share_reader_id_a40cb599; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX tenancy_share_reader_id_a40cb599 ON public.tenancy_share USING btree (reader_id);


--
-- Name: tenancy_tenant_host_1d2d03af_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX tenancy_tenant_host_1d2d03af_like ON public.tenancy_tenant USING btree (host varchar_pattern_ops);


--
-- Name: tenancy_tenant_slug_0716575e_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX tenancy_tenant_slug_0716575e_like ON public.tenancy_tenant USING btree (slug varchar_pattern_ops);


--
-- Name: unique_authenticator_type; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));


--
-- Name: unique_primary_email; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";


--
-- Name: unique_verified_email; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;


--
-- Name: usersessions_usersession_session_key_fd35de43_like; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX usersessions_usersession_session_key_fd35de43_like ON public.usersessions_usersession USING btree (session_key varchar_pattern_ops);


--
-- Name: usersessions_usersession_user_id_af5e0a6d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX usersessions_usersession_user_id_af5e0a6d ON public.usersessions_usersession USING btree (user_id);


--
-- Name: venture_stage; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX venture_stage ON public.ventures_venture USING btree (tenant_id, stage, updated_at DESC);


--
-- Name: ventures_approval_by_id_4904261a; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approval_by_id_4904261a ON public.ventures_approval USING btree (by_id);


--
-- Name: ventures_approval_venture_id_0c4d6268; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approval_venture_id_0c4d6268 ON public.ventures_approval USING btree (venture_id);


--
-- Name: ventures_approvalevent_by_id_6c3338dd; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approvalevent_by_id_6c3338dd ON public.ventures_approvalevent USING btree (by_id);


--
-- Name: ventures_approvalevent_pgh_obj_id_7731b5f1; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approvalevent_pgh_obj_id_7731b5f1 ON public.ventures_approvalevent USING btree (pgh_obj_id);


--
-- Name: ventures_approvalevent_tenant_id_b8d02668; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approvalevent_tenant_id_b8d02668 ON public.ventures_approvalevent USING btree (tenant_id);


--
-- Name: ventures_approvalevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approvalevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.ventures_approvalevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: ventures_approvalevent_venture_id_4788b117; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_approvalevent_venture_id_4788b117 ON public.ventures_approvalevent USING btree (venture_id);


--
-- Name: ventures_draft_by_id_cfd481b7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_draft_by_id_cfd481b7 ON public.ventures_draft USING btree (by_id);


--
-- Name: ventures_draft_venture_id_f9210b04; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_draft_venture_id_f9210b04 ON public.ventures_draft USING btree (venture_id);


--
-- Name: ventures_privatenote_by_id_69f8b41d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenote_by_id_69f8b41d ON public.ventures_privatenote USING btree (by_id);


--
-- Name: ventures_privatenote_venture_id_30d82732; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenote_venture_id_30d82732 ON public.ventures_privatenote USING btree (venture_id);


--
-- Name: ventures_privatenoteevent_by_id_dc7fdd0f; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenoteevent_by_id_dc7fdd0f ON public.ventures_privatenoteevent USING btree (by_id);


--
-- Name: ventures_privatenoteevent_pgh_obj_id_d447d429; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenoteevent_pgh_obj_id_d447d429 ON public.ventures_privatenoteevent USING btree (pgh_obj_id);


--
-- Name: ventures_privatenoteevent_tenant_id_e17dc9db; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenoteevent_tenant_id_e17dc9db ON public.ventures_privatenoteevent USING btree (tenant_id);


--
-- Name: ventures_privatenoteevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenoteevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.ventures_privatenoteevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: ventures_privatenoteevent_venture_id_c9c0df30; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_privatenoteevent_venture_id_c9c0df30 ON public.ventures_privatenoteevent USING btree (venture_id);


--
-- Name: ventures_revision_by_id_c69fb1c7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_revision_by_id_c69fb1c7 ON public.ventures_revision USING btree (by_id);


--
-- Name: ventures_revision_venture_id_4ad20dcc; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_revision_venture_id_4ad20dcc ON public.ventures_revision USING btree (venture_id);


--
-- Name: ventures_stagemove_by_id_bcb1583c; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemove_by_id_bcb1583c ON public.ventures_stagemove USING btree (by_id);


--
-- Name: ventures_stagemove_venture_id_467e5360; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemove_venture_id_467e5360 ON public.ventures_stagemove USING btree (venture_id);


--
-- Name: ventures_stagemoveevent_by_id_c0b21dfa; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemoveevent_by_id_c0b21dfa ON public.ventures_stagemoveevent USING btree (by_id);


--
-- Name: ventures_stagemoveevent_pgh_obj_id_57ed22c7; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemoveevent_pgh_obj_id_57ed22c7 ON public.ventures_stagemoveevent USING btree (pgh_obj_id);


--
-- Name: ventures_stagemoveevent_tenant_id_cee8cfed; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemoveevent_tenant_id_cee8cfed ON public.ventures_stagemoveevent USING btree (tenant_id);


--
-- Name: ventures_stagemoveevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemoveevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.ventures_stagemoveevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: ventures_stagemoveevent_venture_id_9e89411e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_stagemoveevent_venture_id_9e89411e ON public.ventures_stagemoveevent USING btree (venture_id);


--
-- Name: ventures_venture_started_by_id_31fa0a9e; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_venture_started_by_id_31fa0a9e ON public.ventures_venture USING btree (started_by_id);


--
-- Name: ventures_ventureevent_pgh_obj_id_0874f37d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_ventureevent_pgh_obj_id_0874f37d ON public.ventures_ventureevent USING btree (pgh_obj_id);


--
-- Name: ventures_ventureevent_started_by_id_f64f5218; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_ventureevent_started_by_id_f64f5218 ON public.ventures_ventureevent USING btree (started_by_id);


--
-- Name: ventures_ventureevent_tenant_id_f755823d; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_ventureevent_tenant_id_f755823d ON public.ventures_ventureevent USING btree (tenant_id);


--
-- Name: ventures_ventureevent_tenant_id_pgh_obj_id_pgh_id_idx; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX ventures_ventureevent_tenant_id_pgh_obj_id_pgh_id_idx ON public.ventures_ventureevent USING btree (tenant_id, pgh_obj_id, pgh_id);


--
-- Name: web_cache_expires; Type: INDEX; Schema: public; Owner: app_owner
--

CREATE INDEX web_cache_expires ON public.web_cache USING btree (expires);


--
-- Name: roundtable_attendance pgtrigger_delete_delete_00247; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_00247 AFTER DELETE ON public.roundtable_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_00247();


--
-- Name: awards_yearlyreport pgtrigger_delete_delete_060db; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_060db AFTER DELETE ON public.awards_yearlyreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_060db();


--
-- Name: reforms_jointproposer pgtrigger_delete_delete_07a5e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_07a5e AFTER DELETE ON public.reforms_jointproposer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_07a5e();


--
-- Name: reforms_matter pgtrigger_delete_delete_09b2c; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_09b2c AFTER DELETE ON public.reforms_matter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_09b2c();


--
-- Name: library_modelcase pgtrigger_delete_delete_10262; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_10262 AFTER DELETE ON public.library_modelcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_10262();


--
-- Name: awards_declaration pgtrigger_delete_delete_1ab13; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_1ab13 AFTER DELETE ON public.awards_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1ab13();


--
-- Name: people_membership pgtrigger_delete_delete_1c841; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_1c841 AFTER DELETE ON public.people_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1c841();


--
-- Name: adaptation_extravalues pgtrigger_delete_delete_1d514; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_1d514 AFTER DELETE ON public.adaptation_extravalues FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_1d514();


--
-- Name: applications_attachment pgtrigger_delete_delete_24fa8; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_24fa8 AFTER DELETE ON public.applications_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_24fa8();


--
-- Name: library_candidate pgtrigger_delete_delete_293bf; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_293bf AFTER DELETE ON public.library_candidate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_293bf();


--
-- Name: custody_discarded pgtrigger_delete_delete_2a0a3; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_2a0a3 AFTER DELETE ON public.custody_discarded FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2a0a3();


--
-- Name: roundtable_stance pgtrigger_delete_delete_2e3da; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_2e3da AFTER DELETE ON public.roundtable_stance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2e3da();


--
-- Name: applications_routeapproval pgtrigger_delete_delete_32e17; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_32e17 AFTER DELETE ON public.applications_routeapproval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_32e17();


--
-- Name: applications_submission pgtrigger_delete_delete_387fd; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_387fd AFTER DELETE ON public.applications_submission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_387fd();


--
-- Name: awards_acknowledgement pgtrigger_delete_delete_44b38; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_44b38 AFTER DELETE ON public.awards_acknowledgement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_44b38();


--
-- Name: ventures_stagemove pgtrigger_delete_delete_4c88e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_4c88e AFTER DELETE ON public.ventures_stagemove FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4c88e();


--
-- Name: library_followup pgtrigger_delete_delete_4f42f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_4f42f AFTER DELETE ON public.library_followup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_4f42f();


--
-- Name: library_advicerequest pgtrigger_delete_delete_55a16; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_55a16 AFTER DELETE ON public.library_advicerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_55a16();


--
-- Name: library_opening pgtrigger_delete_delete_5acb3; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_5acb3 AFTER DELETE ON public.library_opening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5acb3();


--
-- Name: awards_changeanswer pgtrigger_delete_delete_628fa; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_628fa AFTER DELETE ON public.awards_changeanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_628fa();


--
-- Name: roundtable_agendaitem pgtrigger_delete_delete_6606d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_6606d AFTER DELETE ON public.roundtable_agendaitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6606d();


--
-- Name: reforms_proposal pgtrigger_delete_delete_6b1d9; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_6b1d9 AFTER DELETE ON public.reforms_proposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6b1d9();


--
-- Name: library_placement pgtrigger_delete_delete_6c143; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_6c143 AFTER DELETE ON public.library_placement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6c143();


--
-- Name: awards_case pgtrigger_delete_delete_6d915; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_6d915 AFTER DELETE ON public.awards_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_6d915();


--
-- Name: roundtable_paper pgtrigger_delete_delete_7a560; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_7a560 AFTER DELETE ON public.roundtable_paper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7a560();


--
-- Name: awards_payment pgtrigger_delete_delete_7ad36; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_7ad36 AFTER DELETE ON public.awards_payment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7ad36();


--
-- Name: ventures_approval pgtrigger_delete_delete_80971; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_80971 AFTER DELETE ON public.ventures_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_80971();


--
-- Name: adaptation_extrafield pgtrigger_delete_delete_869f0; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_869f0 AFTER DELETE ON public.adaptation_extrafield FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_869f0();


--
-- Name: people_invitation pgtrigger_delete_delete_88427; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_88427 AFTER DELETE ON public.people_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_88427();


--
-- Name: ventures_venture pgtrigger_delete_delete_8c507; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_8c507 AFTER DELETE ON public.ventures_venture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_8c507();


--
-- Name: applications_application pgtrigger_delete_delete_9016e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_9016e AFTER DELETE ON public.applications_application FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9016e();


--
-- Name: ventures_privatenote pgtrigger_delete_delete_92edf; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_92edf AFTER DELETE ON public.ventures_privatenote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_92edf();


--
-- Name: awards_decision pgtrigger_delete_delete_9c107; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_9c107 AFTER DELETE ON public.awards_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_9c107();


--
-- Name: roundtable_minutes pgtrigger_delete_delete_a67ec; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_a67ec AFTER DELETE ON public.roundtable_minutes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a67ec();


--
-- Name: adaptation_papertemplate pgtrigger_delete_delete_a93cc; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_a93cc AFTER DELETE ON public.adaptation_papertemplate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_a93cc();


--
-- Name: reforms_step pgtrigger_delete_delete_b3dce; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_b3dce AFTER DELETE ON public.reforms_step FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b3dce();


--
-- Name: awards_claim pgtrigger_delete_delete_b48b9; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_b48b9 AFTER DELETE ON public.awards_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_b48b9();


--
-- Name: adaptation_appearance pgtrigger_delete_delete_ba620; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_ba620 AFTER DELETE ON public.adaptation_appearance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ba620();


--
-- Name: awards_changerequest pgtrigger_delete_delete_beb5f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_beb5f AFTER DELETE ON public.awards_changerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_beb5f();


--
-- Name: awards_clawback pgtrigger_delete_delete_bf5ad; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_bf5ad AFTER DELETE ON public.awards_clawback FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_bf5ad();


--
-- Name: roundtable_task pgtrigger_delete_delete_c4405; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_c4405 AFTER DELETE ON public.roundtable_task FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_c4405();


--
-- Name: applications_call pgtrigger_delete_delete_ca653; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_ca653 AFTER DELETE ON public.applications_call FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ca653();


--
-- Name: adaptation_ownfigure pgtrigger_delete_delete_cb9a3; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_cb9a3 AFTER DELETE ON public.adaptation_ownfigure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_cb9a3();


--
-- Name: adaptation_approvalstep pgtrigger_delete_delete_d2af0; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_d2af0 AFTER DELETE ON public.adaptation_approvalstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_d2af0();


--
-- Name: awards_settlement pgtrigger_delete_delete_de97a; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_de97a AFTER DELETE ON public.awards_settlement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_de97a();


--
-- Name: awards_settlementreport pgtrigger_delete_delete_e21d5; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_e21d5 AFTER DELETE ON public.awards_settlementreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e21d5();


--
-- Name: roundtable_decision pgtrigger_delete_delete_e7d73; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_e7d73 AFTER DELETE ON public.roundtable_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_e7d73();


--
-- Name: library_adviser pgtrigger_delete_delete_ea70d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_ea70d AFTER DELETE ON public.library_adviser FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ea70d();


--
-- Name: roundtable_member pgtrigger_delete_delete_f40fb; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_f40fb AFTER DELETE ON public.roundtable_member FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f40fb();


--
-- Name: awards_assessment pgtrigger_delete_delete_f892b; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_f892b AFTER DELETE ON public.awards_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_f892b();


--
-- Name: roundtable_sitting pgtrigger_delete_delete_fb6f9; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_fb6f9 AFTER DELETE ON public.roundtable_sitting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fb6f9();


--
-- Name: roundtable_correction pgtrigger_delete_delete_fbab6; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_fbab6 AFTER DELETE ON public.roundtable_correction FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_fbab6();


--
-- Name: library_visitreport pgtrigger_delete_delete_ffaee; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_delete_delete_ffaee AFTER DELETE ON public.library_visitreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_ffaee();


--
-- Name: roundtable_sitting pgtrigger_insert_insert_0a23e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_0a23e AFTER INSERT ON public.roundtable_sitting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0a23e();


--
-- Name: adaptation_extrafield pgtrigger_insert_insert_0c084; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_0c084 AFTER INSERT ON public.adaptation_extrafield FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0c084();


--
-- Name: library_candidate pgtrigger_insert_insert_17bf8; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_17bf8 AFTER INSERT ON public.library_candidate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_17bf8();


--
-- Name: roundtable_correction pgtrigger_insert_insert_17c58; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_17c58 AFTER INSERT ON public.roundtable_correction FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_17c58();


--
-- Name: awards_case pgtrigger_insert_insert_24bd4; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_24bd4 AFTER INSERT ON public.awards_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_24bd4();


--
-- Name: roundtable_minutes pgtrigger_insert_insert_2890f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_2890f AFTER INSERT ON public.roundtable_minutes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2890f();


--
-- Name: library_visitreport pgtrigger_insert_insert_2bcd2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_2bcd2 AFTER INSERT ON public.library_visitreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2bcd2();


--
-- Name: adaptation_appearance pgtrigger_insert_insert_2bd30; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_2bd30 AFTER INSERT ON public.adaptation_appearance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2bd30();


--
-- Name: library_adviser pgtrigger_insert_insert_3af05; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_3af05 AFTER INSERT ON public.library_adviser FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3af05();


--
-- Name: roundtable_stance pgtrigger_insert_insert_4b675; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_4b675 AFTER INSERT ON public.roundtable_stance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4b675();


--
-- Name: roundtable_task pgtrigger_insert_insert_55eab; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_55eab AFTER INSERT ON public.roundtable_task FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_55eab();


--
-- Name: applications_application pgtrigger_insert_insert_60e1b; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_60e1b AFTER INSERT ON public.applications_application FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_60e1b();


--
-- Name: library_opening pgtrigger_insert_insert_61995; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_61995 AFTER INSERT ON public.library_opening FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_61995();


--
-- Name: roundtable_decision pgtrigger_insert_insert_67823; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_67823 AFTER INSERT ON public.roundtable_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_67823();


--
-- Name: people_membership pgtrigger_insert_insert_6bbf7; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_6bbf7 AFTER INSERT ON public.people_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6bbf7();


--
-- Name: adaptation_extravalues pgtrigger_insert_insert_6c624; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_6c624 AFTER INSERT ON public.adaptation_extravalues FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6c624();


--
-- Name: people_invitation pgtrigger_insert_insert_6ecd8; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_6ecd8 AFTER INSERT ON public.people_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6ecd8();


--
-- Name: reforms_proposal pgtrigger_insert_insert_735e7; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_735e7 AFTER INSERT ON public.reforms_proposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_735e7();


--
-- Name: ventures_approval pgtrigger_insert_insert_7d3b1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_7d3b1 AFTER INSERT ON public.ventures_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7d3b1();


--
-- Name: roundtable_agendaitem pgtrigger_insert_insert_7e428; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_7e428 AFTER INSERT ON public.roundtable_agendaitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7e428();


--
-- Name: adaptation_papertemplate pgtrigger_insert_insert_7e584; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_7e584 AFTER INSERT ON public.adaptation_papertemplate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7e584();


--
-- Name: ventures_privatenote pgtrigger_insert_insert_89c92; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_89c92 AFTER INSERT ON public.ventures_privatenote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_89c92();


--
-- Name: reforms_step pgtrigger_insert_insert_8e185; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_8e185 AFTER INSERT ON public.reforms_step FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8e185();


--
-- Name: awards_settlementreport pgtrigger_insert_insert_9274d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_9274d AFTER INSERT ON public.awards_settlementreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9274d();


--
-- Name: awards_assessment pgtrigger_insert_insert_953fc; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_953fc AFTER INSERT ON public.awards_assessment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_953fc();


--
-- Name: roundtable_attendance pgtrigger_insert_insert_9b9a2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_9b9a2 AFTER INSERT ON public.roundtable_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9b9a2();


--
-- Name: ventures_venture pgtrigger_insert_insert_9be7d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_9be7d AFTER INSERT ON public.ventures_venture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9be7d();


--
-- Name: adaptation_approvalstep pgtrigger_insert_insert_9d007; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_9d007 AFTER INSERT ON public.adaptation_approvalstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_9d007();


--
-- Name: roundtable_paper pgtrigger_insert_insert_a309e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_a309e AFTER INSERT ON public.roundtable_paper FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a309e();


--
-- Name: library_placement pgtrigger_insert_insert_a5c4f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_a5c4f AFTER INSERT ON public.library_placement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a5c4f();


--
-- Name: awards_acknowledgement pgtrigger_insert_insert_aa025; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_aa025 AFTER INSERT ON public.awards_acknowledgement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_aa025();


--
-- Name: awards_clawback pgtrigger_insert_insert_aaa63; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_aaa63 AFTER INSERT ON public.awards_clawback FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_aaa63();


--
-- Name: ventures_stagemove pgtrigger_insert_insert_b42a6; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_b42a6 AFTER INSERT ON public.ventures_stagemove FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b42a6();


--
-- Name: roundtable_member pgtrigger_insert_insert_b6c06; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_b6c06 AFTER INSERT ON public.roundtable_member FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b6c06();


--
-- Name: awards_payment pgtrigger_insert_insert_b9ff2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_b9ff2 AFTER INSERT ON public.awards_payment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b9ff2();


--
-- Name: applications_routeapproval pgtrigger_insert_insert_c0f3b; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_c0f3b AFTER INSERT ON public.applications_routeapproval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c0f3b();


--
-- Name: awards_changeanswer pgtrigger_insert_insert_ca55c; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_ca55c AFTER INSERT ON public.awards_changeanswer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ca55c();


--
-- Name: applications_submission pgtrigger_insert_insert_cf22b; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_cf22b AFTER INSERT ON public.applications_submission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cf22b();


--
-- Name: custody_discarded pgtrigger_insert_insert_cf726; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_cf726 AFTER INSERT ON public.custody_discarded FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cf726();


--
-- Name: awards_settlement pgtrigger_insert_insert_cfa07; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_cfa07 AFTER INSERT ON public.awards_settlement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cfa07();


--
-- Name: reforms_matter pgtrigger_insert_insert_d3e69; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_d3e69 AFTER INSERT ON public.reforms_matter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d3e69();


--
-- Name: applications_attachment pgtrigger_insert_insert_d6d94; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_d6d94 AFTER INSERT ON public.applications_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d6d94();


--
-- Name: adaptation_ownfigure pgtrigger_insert_insert_d85b0; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_d85b0 AFTER INSERT ON public.adaptation_ownfigure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d85b0();


--
-- Name: library_followup pgtrigger_insert_insert_df136; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_df136 AFTER INSERT ON public.library_followup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_df136();


--
-- Name: library_modelcase pgtrigger_insert_insert_dfa51; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_dfa51 AFTER INSERT ON public.library_modelcase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_dfa51();


--
-- Name: library_advicerequest pgtrigger_insert_insert_e3e30; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_e3e30 AFTER INSERT ON public.library_advicerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e3e30();


--
-- Name: reforms_jointproposer pgtrigger_insert_insert_eaf13; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_eaf13 AFTER INSERT ON public.reforms_jointproposer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_eaf13();


--
-- Name: applications_call pgtrigger_insert_insert_ebae5; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_ebae5 AFTER INSERT ON public.applications_call FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ebae5();


--
-- Name: awards_yearlyreport pgtrigger_insert_insert_f00bb; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_f00bb AFTER INSERT ON public.awards_yearlyreport FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f00bb();


--
-- Name: awards_claim pgtrigger_insert_insert_f2b98; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_f2b98 AFTER INSERT ON public.awards_claim FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f2b98();


--
-- Name: awards_changerequest pgtrigger_insert_insert_f5931; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_f5931 AFTER INSERT ON public.awards_changerequest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f5931();


--
-- Name: awards_decision pgtrigger_insert_insert_f87a7; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_f87a7 AFTER INSERT ON public.awards_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f87a7();


--
-- Name: awards_declaration pgtrigger_insert_insert_feb88; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_insert_insert_feb88 AFTER INSERT ON public.awards_declaration FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_feb88();


--
-- Name: applications_submittedpaper pgtrigger_submitted_paper_stays_4aa97; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_submitted_paper_stays_4aa97 BEFORE UPDATE ON public.applications_submittedpaper FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_submitted_paper_stays_4aa97();


--
-- Name: applications_submission pgtrigger_submitted_stays_67cc2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_submitted_stays_67cc2 BEFORE UPDATE ON public.applications_submission FOR EACH ROW WHEN (((old.id IS DISTINCT FROM new.id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.once IS DISTINCT FROM new.once) OR (old.application_id IS DISTINCT FROM new.application_id) OR (old.number IS DISTINCT FROM new.number) OR (old.call_id IS DISTINCT FROM new.call_id) OR (old.reader_id IS DISTINCT FROM new.reader_id) OR (old.snapshot IS DISTINCT FROM new.snapshot) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR ((old.receipt_number)::text IS DISTINCT FROM (new.receipt_number)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.submitted_by_id IS DISTINCT FROM new.submitted_by_id))) EXECUTE FUNCTION public.pgtrigger_submitted_stays_67cc2();


--
-- Name: reforms_step pgtrigger_update_update_03ece; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_03ece AFTER UPDATE ON public.reforms_step FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_03ece();


--
-- Name: awards_assessment pgtrigger_update_update_04a96; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_04a96 AFTER UPDATE ON public.awards_assessment FOR EACH ROW WHEN (((old.by_id IS DISTINCT FROM new.by_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR (old.once IS DISTINCT FROM new.once) OR (old.submission_id IS DISTINCT FROM new.submission_id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_04a96();


--
-- Name: adaptation_papertemplate pgtrigger_update_update_055c8; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_055c8 AFTER UPDATE ON public.adaptation_papertemplate FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR (old.in_use IS DISTINCT FROM new.in_use) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.uploaded_by_id IS DISTINCT FROM new.uploaded_by_id) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION public.pgtrigger_update_update_055c8();


--
-- Name: people_invitation pgtrigger_update_update_1209f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_1209f AFTER UPDATE ON public.people_invitation FOR EACH ROW WHEN (((old.accepted_at IS DISTINCT FROM new.accepted_at) OR (old.created_at IS DISTINCT FROM new.created_at) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.expires_at IS DISTINCT FROM new.expires_at) OR (old.id IS DISTINCT FROM new.id) OR (old.invited_by_id IS DISTINCT FROM new.invited_by_id) OR ((old.role)::text IS DISTINCT FROM (new.role)::text) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_1209f();


--
-- Name: library_candidate pgtrigger_update_update_12ac7; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_12ac7 AFTER UPDATE ON public.library_candidate FOR EACH ROW WHEN (((old.consented_on IS DISTINCT FROM new.consented_on) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.lives_in)::text IS DISTINCT FROM (new.lives_in)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.put_away_at IS DISTINCT FROM new.put_away_at) OR (old.skills IS DISTINCT FROM new.skills) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_12ac7();


--
-- Name: ventures_venture pgtrigger_update_update_14fc1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_14fc1 AFTER UPDATE ON public.ventures_venture FOR EACH ROW WHEN ((((old."case")::text IS DISTINCT FROM (new."case")::text) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.faults_count IS DISTINCT FROM new.faults_count) OR (old.id IS DISTINCT FROM new.id) OR (old.region_codes IS DISTINCT FROM new.region_codes) OR (old.removed_at IS DISTINCT FROM new.removed_at) OR ((old.stage)::text IS DISTINCT FROM (new.stage)::text) OR (old.started_by_id IS DISTINCT FROM new.started_by_id) OR ((old.stopped_from)::text IS DISTINCT FROM (new.stopped_from)::text) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR ((old.title_en)::text IS DISTINCT FROM (new.title_en)::text) OR ((old.title_ja)::text IS DISTINCT FROM (new.title_ja)::text) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION public.pgtrigger_update_update_14fc1();


--
-- Name: applications_call pgtrigger_update_update_1d498; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_1d498 AFTER UPDATE ON public.applications_call FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_1d498();


--
-- Name: awards_decision pgtrigger_update_update_2500c; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_2500c AFTER UPDATE ON public.awards_decision FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2500c();


--
-- Name: library_opening pgtrigger_update_update_28ef4; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_28ef4 AFTER UPDATE ON public.library_opening FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_28ef4();


--
-- Name: awards_changeanswer pgtrigger_update_update_29d04; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_29d04 AFTER UPDATE ON public.awards_changeanswer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_29d04();


--
-- Name: library_visitreport pgtrigger_update_update_32061; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_32061 AFTER UPDATE ON public.library_visitreport FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_32061();


--
-- Name: ventures_approval pgtrigger_update_update_3dc00; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_3dc00 AFTER UPDATE ON public.ventures_approval FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3dc00();


--
-- Name: adaptation_ownfigure pgtrigger_update_update_5499e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_5499e AFTER UPDATE ON public.adaptation_ownfigure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5499e();


--
-- Name: roundtable_minutes pgtrigger_update_update_561a6; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_561a6 AFTER UPDATE ON public.roundtable_minutes FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_561a6();


--
-- Name: awards_clawback pgtrigger_update_update_57689; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_57689 AFTER UPDATE ON public.awards_clawback FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_57689();


--
-- Name: roundtable_attendance pgtrigger_update_update_600ce; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_600ce AFTER UPDATE ON public.roundtable_attendance FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_600ce();


--
-- Name: library_modelcase pgtrigger_update_update_6465c; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_6465c AFTER UPDATE ON public.library_modelcase FOR EACH ROW WHEN (((old.body IS DISTINCT FROM new.body) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR (old.measure IS DISTINCT FROM new.measure) OR (old.measure_toml IS DISTINCT FROM new.measure_toml) OR ((old.place)::text IS DISTINCT FROM (new.place)::text) OR (old.put_away_at IS DISTINCT FROM new.put_away_at) OR ((old.source)::text IS DISTINCT FROM (new.source)::text) OR ((old.summary)::text IS DISTINCT FROM (new.summary)::text) OR (old.tags IS DISTINCT FROM new.tags) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR ((old.title)::text IS DISTINCT FROM (new.title)::text) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.written_by_id IS DISTINCT FROM new.written_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_6465c();


--
-- Name: roundtable_agendaitem pgtrigger_update_update_650c7; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_650c7 AFTER UPDATE ON public.roundtable_agendaitem FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_650c7();


--
-- Name: adaptation_extravalues pgtrigger_update_update_71346; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_71346 AFTER UPDATE ON public.adaptation_extravalues FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_71346();


--
-- Name: awards_settlement pgtrigger_update_update_79147; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_79147 AFTER UPDATE ON public.awards_settlement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_79147();


--
-- Name: ventures_privatenote pgtrigger_update_update_7ae1d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_7ae1d AFTER UPDATE ON public.ventures_privatenote FOR EACH ROW WHEN ((((old.audience)::text IS DISTINCT FROM (new.audience)::text) OR (old.by_id IS DISTINCT FROM new.by_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR ((old.key)::text IS DISTINCT FROM (new.key)::text) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.venture_id IS DISTINCT FROM new.venture_id))) EXECUTE FUNCTION public.pgtrigger_update_update_7ae1d();


--
-- Name: roundtable_stance pgtrigger_update_update_91091; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_91091 AFTER UPDATE ON public.roundtable_stance FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_91091();


--
-- Name: library_adviser pgtrigger_update_update_976a2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_976a2 AFTER UPDATE ON public.library_adviser FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR (old.fields IS DISTINCT FROM new.fields) OR (old.id IS DISTINCT FROM new.id) OR (old.introduction IS DISTINCT FROM new.introduction) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR ((old.organisation)::text IS DISTINCT FROM (new.organisation)::text) OR (old.put_away_at IS DISTINCT FROM new.put_away_at) OR (old.regions IS DISTINCT FROM new.regions) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.user_id IS DISTINCT FROM new.user_id))) EXECUTE FUNCTION public.pgtrigger_update_update_976a2();


--
-- Name: adaptation_extrafield pgtrigger_update_update_98432; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_98432 AFTER UPDATE ON public.adaptation_extrafield FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_98432();


--
-- Name: adaptation_appearance pgtrigger_update_update_9a7ab; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_9a7ab AFTER UPDATE ON public.adaptation_appearance FOR EACH ROW WHEN (((old.contact_en IS DISTINCT FROM new.contact_en) OR (old.contact_ja IS DISTINCT FROM new.contact_ja) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_9a7ab();


--
-- Name: roundtable_correction pgtrigger_update_update_9b655; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_9b655 AFTER UPDATE ON public.roundtable_correction FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9b655();


--
-- Name: reforms_jointproposer pgtrigger_update_update_a4847; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_a4847 AFTER UPDATE ON public.reforms_jointproposer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a4847();


--
-- Name: reforms_matter pgtrigger_update_update_a59dd; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_a59dd AFTER UPDATE ON public.reforms_matter FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a59dd();


--
-- Name: custody_discarded pgtrigger_update_update_a5ef1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_a5ef1 AFTER UPDATE ON public.custody_discarded FOR EACH ROW WHEN (((old.created_at IS DISTINCT FROM new.created_at) OR (old.discarded_by_id IS DISTINCT FROM new.discarded_by_id) OR (old.expires_at IS DISTINCT FROM new.expires_at) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.object_id IS DISTINCT FROM new.object_id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR ((old.title_en)::text IS DISTINCT FROM (new.title_en)::text) OR ((old.title_ja)::text IS DISTINCT FROM (new.title_ja)::text) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_a5ef1();


--
-- Name: awards_yearlyreport pgtrigger_update_update_a9837; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_a9837 AFTER UPDATE ON public.awards_yearlyreport FOR EACH ROW WHEN (((old.by_id IS DISTINCT FROM new.by_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.fiscal_year IS DISTINCT FROM new.fiscal_year) OR (old.id IS DISTINCT FROM new.id) OR (old.local_purchases_yen IS DISTINCT FROM new.local_purchases_yen) OR (old.note IS DISTINCT FROM new.note) OR (old.once IS DISTINCT FROM new.once) OR (old.persons IS DISTINCT FROM new.persons) OR (old.reported_on IS DISTINCT FROM new.reported_on) OR (old.sales_yen IS DISTINCT FROM new.sales_yen) OR (old.submission_id IS DISTINCT FROM new.submission_id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at))) EXECUTE FUNCTION public.pgtrigger_update_update_a9837();


--
-- Name: roundtable_member pgtrigger_update_update_b1f0e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_b1f0e AFTER UPDATE ON public.roundtable_member FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b1f0e();


--
-- Name: awards_declaration pgtrigger_update_update_b3b27; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_b3b27 AFTER UPDATE ON public.awards_declaration FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b3b27();


--
-- Name: awards_claim pgtrigger_update_update_b8a7e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_b8a7e AFTER UPDATE ON public.awards_claim FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_b8a7e();


--
-- Name: roundtable_sitting pgtrigger_update_update_bb0c1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_bb0c1 AFTER UPDATE ON public.roundtable_sitting FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bb0c1();


--
-- Name: people_membership pgtrigger_update_update_c12bb; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_c12bb AFTER UPDATE ON public.people_membership FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c12bb();


--
-- Name: applications_attachment pgtrigger_update_update_c27e9; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_c27e9 AFTER UPDATE ON public.applications_attachment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c27e9();


--
-- Name: adaptation_approvalstep pgtrigger_update_update_c2903; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_c2903 AFTER UPDATE ON public.adaptation_approvalstep FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c2903();


--
-- Name: applications_submission pgtrigger_update_update_c2d6d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_c2d6d AFTER UPDATE ON public.applications_submission FOR EACH ROW WHEN (((old.application_id IS DISTINCT FROM new.application_id) OR (old.call_id IS DISTINCT FROM new.call_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR (old.id IS DISTINCT FROM new.id) OR (old.number IS DISTINCT FROM new.number) OR (old.once IS DISTINCT FROM new.once) OR (old.reader_id IS DISTINCT FROM new.reader_id) OR ((old.receipt_number)::text IS DISTINCT FROM (new.receipt_number)::text) OR ((old.sha256)::text IS DISTINCT FROM (new.sha256)::text) OR (old.submitted_at IS DISTINCT FROM new.submitted_at) OR (old.submitted_by_id IS DISTINCT FROM new.submitted_by_id) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at))) EXECUTE FUNCTION public.pgtrigger_update_update_c2d6d();


--
-- Name: awards_case pgtrigger_update_update_d0673; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_d0673 AFTER UPDATE ON public.awards_case FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d0673();


--
-- Name: library_advicerequest pgtrigger_update_update_d272f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_d272f AFTER UPDATE ON public.library_advicerequest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d272f();


--
-- Name: roundtable_task pgtrigger_update_update_d9893; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_d9893 AFTER UPDATE ON public.roundtable_task FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d9893();


--
-- Name: ventures_stagemove pgtrigger_update_update_daa6f; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_daa6f AFTER UPDATE ON public.ventures_stagemove FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_daa6f();


--
-- Name: roundtable_paper pgtrigger_update_update_dcf73; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_dcf73 AFTER UPDATE ON public.roundtable_paper FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_dcf73();


--
-- Name: awards_settlementreport pgtrigger_update_update_df8bd; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_df8bd AFTER UPDATE ON public.awards_settlementreport FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_df8bd();


--
-- Name: awards_changerequest pgtrigger_update_update_e235a; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_e235a AFTER UPDATE ON public.awards_changerequest FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e235a();


--
-- Name: awards_payment pgtrigger_update_update_e787d; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_e787d AFTER UPDATE ON public.awards_payment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e787d();


--
-- Name: applications_routeapproval pgtrigger_update_update_ea696; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_ea696 AFTER UPDATE ON public.applications_routeapproval FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ea696();


--
-- Name: reforms_proposal pgtrigger_update_update_eeba2; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_eeba2 AFTER UPDATE ON public.reforms_proposal FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_eeba2();


--
-- Name: library_placement pgtrigger_update_update_ef5a5; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_ef5a5 AFTER UPDATE ON public.library_placement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ef5a5();


--
-- Name: library_followup pgtrigger_update_update_f2bca; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_f2bca AFTER UPDATE ON public.library_followup FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f2bca();


--
-- Name: applications_application pgtrigger_update_update_f714e; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_f714e AFTER UPDATE ON public.applications_application FOR EACH ROW WHEN (((old.call_id IS DISTINCT FROM new.call_id) OR (old.created_at IS DISTINCT FROM new.created_at) OR ((old.form)::text IS DISTINCT FROM (new.form)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.removed_at IS DISTINCT FROM new.removed_at) OR (old.started_by_id IS DISTINCT FROM new.started_by_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.tenant_id IS DISTINCT FROM new.tenant_id) OR (old.updated_at IS DISTINCT FROM new.updated_at) OR (old.venture_id IS DISTINCT FROM new.venture_id) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION public.pgtrigger_update_update_f714e();


--
-- Name: awards_acknowledgement pgtrigger_update_update_fbb25; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_fbb25 AFTER UPDATE ON public.awards_acknowledgement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fbb25();


--
-- Name: roundtable_decision pgtrigger_update_update_fe190; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER pgtrigger_update_update_fe190 AFTER UPDATE ON public.roundtable_decision FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fe190();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_aborted_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_aborted_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN (((old.abort_requested = false) AND (new.abort_requested = true) AND (new.status = 'doing'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_notify_queue_abort_job_v1();


--
-- Name: procrastinate_jobs procrastinate_jobs_notify_queue_job_inserted_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_notify_queue_job_inserted_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_abort_requested_events_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_trigger_abort_requested_events_v1 AFTER UPDATE OF abort_requested ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.abort_requested = true)) EXECUTE FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_delete_jobs_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_trigger_delete_jobs_v1 BEFORE DELETE ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_unlink_periodic_defers_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_scheduled_events_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_trigger_scheduled_events_v1 AFTER INSERT OR UPDATE ON public.procrastinate_jobs FOR EACH ROW WHEN (((new.scheduled_at IS NOT NULL) AND (new.status = 'todo'::public.procrastinate_job_status))) EXECUTE FUNCTION public.procrastinate_trigger_function_scheduled_events_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_insert_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_insert_v1 AFTER INSERT ON public.procrastinate_jobs FOR EACH ROW WHEN ((new.status = 'todo'::public.procrastinate_job_status)) EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_insert_v1();


--
-- Name: procrastinate_jobs procrastinate_trigger_status_events_update_v1; Type: TRIGGER; Schema: public; Owner: app_owner
--

CREATE TRIGGER procrastinate_trigger_status_events_update_v1 AFTER UPDATE OF status ON public.procrastinate_jobs FOR EACH ROW EXECUTE FUNCTION public.procrastinate_trigger_function_status_events_update_v1();


--
-- Name: account_emailaddress account_emailaddress_user_id_2c513194_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_emailconfirmation account_emailconfirm_email_address_id_5b7f8c58_fk_account_e; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_appearance adaptation_appearance_tenant_id_0ca5c76a_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_appearance
    ADD CONSTRAINT adaptation_appearance_tenant_id_0ca5c76a_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_approvalstep adaptation_approvalstep_tenant_id_bf35100b_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_approvalstep
    ADD CONSTRAINT adaptation_approvalstep_tenant_id_bf35100b_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_extrafield adaptation_extrafield_tenant_id_2d5dc694_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extrafield
    ADD CONSTRAINT adaptation_extrafield_tenant_id_2d5dc694_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_extravalues adaptation_extravalues_tenant_id_cc78654d_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_extravalues
    ADD CONSTRAINT adaptation_extravalues_tenant_id_cc78654d_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_ownfigure adaptation_ownfigure_tenant_id_2002348a_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_ownfigure
    ADD CONSTRAINT adaptation_ownfigure_tenant_id_2002348a_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_papertemplate adaptation_papertemp_tenant_id_373cdaf8_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplate
    ADD CONSTRAINT adaptation_papertemp_tenant_id_373cdaf8_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_papertemplate adaptation_papertemp_uploaded_by_id_8d31d736_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.adaptation_papertemplate
    ADD CONSTRAINT adaptation_papertemp_uploaded_by_id_8d31d736_fk_people_us FOREIGN KEY (uploaded_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerdraft applications_answerd_application_id_9de278ff_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerd_application_id_9de278ff_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerdraft applications_answerd_tenant_id_32885b06_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerd_tenant_id_32885b06_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerdraft applications_answerdraft_by_id_d7a77078_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerdraft_by_id_d7a77078_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerdraft applications_answerdraft_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerdraft
    ADD CONSTRAINT applications_answerdraft_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerrevision applications_answerr_application_id_456f4a80_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerr_application_id_456f4a80_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerrevision applications_answerr_tenant_id_1d2946eb_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerr_tenant_id_1d2946eb_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerrevision applications_answerrevision_by_id_887e5371_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerrevision_by_id_887e5371_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_answerrevision applications_answerrevision_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_answerrevision
    ADD CONSTRAINT applications_answerrevision_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_application applications_applica_started_by_id_6e56fa67_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_started_by_id_6e56fa67_fk_people_us FOREIGN KEY (started_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_application applications_applica_tenant_id_d2450396_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_tenant_id_d2450396_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_application applications_applica_venture_id_8895dff9_fk_ventures_; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_applica_venture_id_8895dff9_fk_ventures_ FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_application applications_application_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_application
    ADD CONSTRAINT applications_application_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachment applications_attachm_application_id_58a07f03_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachm_application_id_58a07f03_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachmentcontent applications_attachm_attachment_id_1f587a8c_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT applications_attachm_attachment_id_1f587a8c_fk_applicati FOREIGN KEY (attachment_id) REFERENCES public.applications_attachment(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachmentcontent applications_attachm_tenant_id_77f88a86_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT applications_attachm_tenant_id_77f88a86_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachment applications_attachment_added_by_id_5733e4be_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachment_added_by_id_5733e4be_fk_people_user_id FOREIGN KEY (added_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachment applications_attachment_tenant_id_a35c7c8f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachment_tenant_id_a35c7c8f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachment applications_attachment_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachment
    ADD CONSTRAINT applications_attachment_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_attachmentcontent applications_attachmentcontent_tenant_id_attachment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_attachmentcontent
    ADD CONSTRAINT applications_attachmentcontent_tenant_id_attachment_id_fkey FOREIGN KEY (tenant_id, attachment_id) REFERENCES public.applications_attachment(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_call applications_call_tenant_id_ef273865_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_tenant_id_ef273865_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_call applications_call_written_by_id_a2edf55c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_call
    ADD CONSTRAINT applications_call_written_by_id_a2edf55c_fk_people_user_id FOREIGN KEY (written_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_preparedpaper applications_prepare_application_id_84968b06_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT applications_prepare_application_id_84968b06_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_preparedpaper applications_prepare_tenant_id_fc4a9e81_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT applications_prepare_tenant_id_fc4a9e81_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_preparedpaper applications_preparedpaper_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_preparedpaper
    ADD CONSTRAINT applications_preparedpaper_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_routeapproval applications_routeap_application_id_a533770b_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeap_application_id_a533770b_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_routeapproval applications_routeap_tenant_id_310d3247_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeap_tenant_id_310d3247_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_routeapproval applications_routeapproval_by_id_b3635a16_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeapproval_by_id_b3635a16_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_routeapproval applications_routeapproval_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_routeapproval
    ADD CONSTRAINT applications_routeapproval_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submission applications_submiss_application_id_1a8edeac_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submiss_application_id_1a8edeac_fk_applicati FOREIGN KEY (application_id) REFERENCES public.applications_application(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submission applications_submiss_submitted_by_id_b8ea26b3_fk_people_us; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submiss_submitted_by_id_b8ea26b3_fk_people_us FOREIGN KEY (submitted_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submission applications_submission_reader_id_9231b557_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submission_reader_id_9231b557_fk_tenancy_tenant_id FOREIGN KEY (reader_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submission applications_submission_tenant_id_54cc7c53_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submission_tenant_id_54cc7c53_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submission applications_submission_tenant_id_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submission
    ADD CONSTRAINT applications_submission_tenant_id_application_id_fkey FOREIGN KEY (tenant_id, application_id) REFERENCES public.applications_application(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submittedpaper applications_submitt_submission_id_49e4d943_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submittedpaper
    ADD CONSTRAINT applications_submitt_submission_id_49e4d943_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submittedpaper applications_submitt_tenant_id_b3cc6e0c_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submittedpaper
    ADD CONSTRAINT applications_submitt_tenant_id_b3cc6e0c_fk_tenancy_t FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: applications_submittedpaper applications_submittedpaper_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.applications_submittedpaper
    ADD CONSTRAINT applications_submittedpaper_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissio_permission_id_84c5c92e_fk_auth_perm; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_group_permissions auth_group_permissions_group_id_b120cbf9_fk_auth_group_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: auth_permission auth_permission_content_type_id_2f476e4b_fk_django_co; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgeme_approval_id_e9f1890a_fk_ventures_; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgeme_approval_id_e9f1890a_fk_ventures_ FOREIGN KEY (approval_id) REFERENCES public.ventures_approval(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgeme_submission_id_0f92dd0e_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgeme_submission_id_0f92dd0e_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgement_by_id_cdec397b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_by_id_cdec397b_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgement_tenant_id_af66aa6a_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_tenant_id_af66aa6a_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgement_tenant_id_approval_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_tenant_id_approval_id_fkey FOREIGN KEY (tenant_id, approval_id) REFERENCES public.ventures_approval(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_acknowledgement awards_acknowledgement_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_acknowledgement
    ADD CONSTRAINT awards_acknowledgement_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_assessment awards_assessment_by_id_521d4c68_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessment
    ADD CONSTRAINT awards_assessment_by_id_521d4c68_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_assessment awards_assessment_tenant_id_680da130_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_assessment
    ADD CONSTRAINT awards_assessment_tenant_id_680da130_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_case awards_case_call_id_96d97091_fk_applications_call_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_call_id_96d97091_fk_applications_call_id FOREIGN KEY (call_id) REFERENCES public.applications_call(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_case awards_case_tenant_id_a22588ce_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_tenant_id_a22588ce_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_case awards_case_tenant_id_call_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_tenant_id_call_id_fkey FOREIGN KEY (tenant_id, call_id) REFERENCES public.applications_call(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_case awards_case_town_id_3579c6c5_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_case
    ADD CONSTRAINT awards_case_town_id_3579c6c5_fk_tenancy_tenant_id FOREIGN KEY (town_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changeanswer awards_changeanswer_by_id_48341a75_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_by_id_48341a75_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changeanswer awards_changeanswer_case_id_5a04081e_fk_awards_case_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_case_id_5a04081e_fk_awards_case_id FOREIGN KEY (case_id) REFERENCES public.awards_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changeanswer awards_changeanswer_tenant_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES public.awards_case(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changeanswer awards_changeanswer_tenant_id_d8ef27a0_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changeanswer
    ADD CONSTRAINT awards_changeanswer_tenant_id_d8ef27a0_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changerequest awards_changerequest_by_id_eab90618_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_by_id_eab90618_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changerequest awards_changerequest_submission_id_7b4821df_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_submission_id_7b4821df_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changerequest awards_changerequest_tenant_id_ecad4745_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_tenant_id_ecad4745_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_changerequest awards_changerequest_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_changerequest
    ADD CONSTRAINT awards_changerequest_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_claim awards_claim_by_id_8ad66290_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_by_id_8ad66290_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_claim awards_claim_submission_id_ab3a2e2c_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_submission_id_ab3a2e2c_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_claim awards_claim_tenant_id_1e09ad44_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_tenant_id_1e09ad44_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_claim awards_claim_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_claim
    ADD CONSTRAINT awards_claim_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_by_id_441ba5d7_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_by_id_441ba5d7_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_case_id_825974c9_fk_awards_case_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_case_id_825974c9_fk_awards_case_id FOREIGN KEY (case_id) REFERENCES public.awards_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_settlement_id_4651d761_fk_awards_settlement_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_settlement_id_4651d761_fk_awards_settlement_id FOREIGN KEY (settlement_id) REFERENCES public.awards_settlement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_tenant_id_1fe001b0_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_tenant_id_1fe001b0_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_tenant_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES public.awards_case(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_clawback awards_clawback_tenant_id_settlement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_clawback
    ADD CONSTRAINT awards_clawback_tenant_id_settlement_id_fkey FOREIGN KEY (tenant_id, settlement_id) REFERENCES public.awards_settlement(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_decision awards_decision_by_id_93f403ba_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_by_id_93f403ba_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_decision awards_decision_case_id_ce7713a4_fk_awards_case_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_case_id_ce7713a4_fk_awards_case_id FOREIGN KEY (case_id) REFERENCES public.awards_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_decision awards_decision_tenant_id_a817dc6f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_tenant_id_a817dc6f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_decision awards_decision_tenant_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_decision
    ADD CONSTRAINT awards_decision_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES public.awards_case(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_declaration awards_declaration_reviewer_id_a5b08630_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declaration
    ADD CONSTRAINT awards_declaration_reviewer_id_a5b08630_fk_people_user_id FOREIGN KEY (reviewer_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_declaration awards_declaration_tenant_id_f0ca85ee_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_declaration
    ADD CONSTRAINT awards_declaration_tenant_id_f0ca85ee_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_payment awards_payment_by_id_322b3d8e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_by_id_322b3d8e_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_payment awards_payment_case_id_0d25e36e_fk_awards_case_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_case_id_0d25e36e_fk_awards_case_id FOREIGN KEY (case_id) REFERENCES public.awards_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_payment awards_payment_tenant_id_bbd0ed8f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_tenant_id_bbd0ed8f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_payment awards_payment_tenant_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_payment
    ADD CONSTRAINT awards_payment_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES public.awards_case(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlement awards_settlement_by_id_0e61e82e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_by_id_0e61e82e_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlement awards_settlement_case_id_35113677_fk_awards_case_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_case_id_35113677_fk_awards_case_id FOREIGN KEY (case_id) REFERENCES public.awards_case(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlement awards_settlement_tenant_id_74731a61_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_tenant_id_74731a61_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlement awards_settlement_tenant_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlement
    ADD CONSTRAINT awards_settlement_tenant_id_case_id_fkey FOREIGN KEY (tenant_id, case_id) REFERENCES public.awards_case(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlementreport awards_settlementrep_submission_id_67650fb0_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementrep_submission_id_67650fb0_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlementreport awards_settlementreport_by_id_357d5805_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementreport_by_id_357d5805_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlementreport awards_settlementreport_tenant_id_4501153f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementreport_tenant_id_4501153f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_settlementreport awards_settlementreport_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_settlementreport
    ADD CONSTRAINT awards_settlementreport_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_yearlyreport awards_yearlyreport_by_id_7625a17f_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_by_id_7625a17f_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_yearlyreport awards_yearlyreport_submission_id_8b8a6d9c_fk_applicati; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_submission_id_8b8a6d9c_fk_applicati FOREIGN KEY (submission_id) REFERENCES public.applications_submission(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_yearlyreport awards_yearlyreport_tenant_id_a70a0e13_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_tenant_id_a70a0e13_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: awards_yearlyreport awards_yearlyreport_tenant_id_submission_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.awards_yearlyreport
    ADD CONSTRAINT awards_yearlyreport_tenant_id_submission_id_fkey FOREIGN KEY (tenant_id, submission_id) REFERENCES public.applications_submission(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: custody_discarded custody_discarded_discarded_by_id_e0224e4b_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.custody_discarded
    ADD CONSTRAINT custody_discarded_discarded_by_id_e0224e4b_fk_people_user_id FOREIGN KEY (discarded_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: custody_discarded custody_discarded_tenant_id_774693d6_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.custody_discarded
    ADD CONSTRAINT custody_discarded_tenant_id_774693d6_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_job jobs_job_requested_by_id_b12e9296_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_requested_by_id_b12e9296_fk_people_user_id FOREIGN KEY (requested_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: jobs_job jobs_job_tenant_id_47fdbf2d_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_tenant_id_47fdbf2d_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_advicerequest library_advicerequest_adviser_id_41abb569_fk_library_adviser_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_adviser_id_41abb569_fk_library_adviser_id FOREIGN KEY (adviser_id) REFERENCES public.library_adviser(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_advicerequest library_advicerequest_asked_by_id_30cc274f_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_asked_by_id_30cc274f_fk_people_user_id FOREIGN KEY (asked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_advicerequest library_advicerequest_tenant_id_adviser_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_tenant_id_adviser_id_fkey FOREIGN KEY (tenant_id, adviser_id) REFERENCES public.library_adviser(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_advicerequest library_advicerequest_tenant_id_b3393d4e_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_advicerequest
    ADD CONSTRAINT library_advicerequest_tenant_id_b3393d4e_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_adviser library_adviser_tenant_id_c7fd3a64_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_adviser
    ADD CONSTRAINT library_adviser_tenant_id_c7fd3a64_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_adviser library_adviser_user_id_ce431492_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_adviser
    ADD CONSTRAINT library_adviser_user_id_ce431492_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_candidate library_candidate_tenant_id_99ac6245_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_candidate
    ADD CONSTRAINT library_candidate_tenant_id_99ac6245_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_followup library_followup_placement_id_f0103c58_fk_library_placement_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT library_followup_placement_id_f0103c58_fk_library_placement_id FOREIGN KEY (placement_id) REFERENCES public.library_placement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_followup library_followup_tenant_id_05da128a_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT library_followup_tenant_id_05da128a_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_followup library_followup_tenant_id_placement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_followup
    ADD CONSTRAINT library_followup_tenant_id_placement_id_fkey FOREIGN KEY (tenant_id, placement_id) REFERENCES public.library_placement(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_modelcase library_modelcase_tenant_id_d4291b28_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_modelcase
    ADD CONSTRAINT library_modelcase_tenant_id_d4291b28_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_modelcase library_modelcase_written_by_id_d72b633c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_modelcase
    ADD CONSTRAINT library_modelcase_written_by_id_d72b633c_fk_people_user_id FOREIGN KEY (written_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_opening library_opening_tenant_id_6f4bc00a_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_opening
    ADD CONSTRAINT library_opening_tenant_id_6f4bc00a_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_opening library_opening_written_by_id_40cfb6de_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_opening
    ADD CONSTRAINT library_opening_written_by_id_40cfb6de_fk_people_user_id FOREIGN KEY (written_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_placement library_placement_candidate_id_f625e6e7_fk_library_candidate_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_candidate_id_f625e6e7_fk_library_candidate_id FOREIGN KEY (candidate_id) REFERENCES public.library_candidate(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_placement library_placement_opening_id_329daea3_fk_library_opening_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_opening_id_329daea3_fk_library_opening_id FOREIGN KEY (opening_id) REFERENCES public.library_opening(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_placement library_placement_tenant_id_b53b1345_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_tenant_id_b53b1345_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_placement library_placement_tenant_id_candidate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_tenant_id_candidate_id_fkey FOREIGN KEY (tenant_id, candidate_id) REFERENCES public.library_candidate(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_placement library_placement_tenant_id_opening_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_placement
    ADD CONSTRAINT library_placement_tenant_id_opening_id_fkey FOREIGN KEY (tenant_id, opening_id) REFERENCES public.library_opening(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_visitreport library_visitreport_request_id_e07c519c_fk_library_a; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_request_id_e07c519c_fk_library_a FOREIGN KEY (request_id) REFERENCES public.library_advicerequest(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_visitreport library_visitreport_tenant_id_31d97914_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_tenant_id_31d97914_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_visitreport library_visitreport_tenant_id_request_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_tenant_id_request_id_fkey FOREIGN KEY (tenant_id, request_id) REFERENCES public.library_advicerequest(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: library_visitreport library_visitreport_written_by_id_f1648e20_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.library_visitreport
    ADD CONSTRAINT library_visitreport_written_by_id_f1648e20_fk_people_user_id FOREIGN KEY (written_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: mfa_authenticator mfa_authenticator_user_id_0c3a50c0_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_invitation people_invitation_invited_by_id_3784d49d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_invited_by_id_3784d49d_fk_people_user_id FOREIGN KEY (invited_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_invitation people_invitation_tenant_id_8b2317ba_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_invitation
    ADD CONSTRAINT people_invitation_tenant_id_8b2317ba_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_membership people_membership_tenant_id_7895ad97_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_tenant_id_7895ad97_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: people_membership people_membership_user_id_35baff26_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.people_membership
    ADD CONSTRAINT people_membership_user_id_35baff26_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: procrastinate_events procrastinate_events_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_events
    ADD CONSTRAINT procrastinate_events_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id) ON DELETE CASCADE;


--
-- Name: procrastinate_jobs procrastinate_jobs_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_jobs
    ADD CONSTRAINT procrastinate_jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES public.procrastinate_workers(id) ON DELETE SET NULL;


--
-- Name: procrastinate_periodic_defers procrastinate_periodic_defers_job_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.procrastinate_periodic_defers
    ADD CONSTRAINT procrastinate_periodic_defers_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.procrastinate_jobs(id);


--
-- Name: reforms_jointproposer reforms_jointpropose_proposal_id_1f59a225_fk_reforms_p; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointpropose_proposal_id_1f59a225_fk_reforms_p FOREIGN KEY (proposal_id) REFERENCES public.reforms_proposal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_jointproposer reforms_jointproposer_reader_id_194bf5f0_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointproposer_reader_id_194bf5f0_fk_tenancy_tenant_id FOREIGN KEY (reader_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_jointproposer reforms_jointproposer_tenant_id_cef71498_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointproposer_tenant_id_cef71498_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_jointproposer reforms_jointproposer_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_jointproposer
    ADD CONSTRAINT reforms_jointproposer_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES public.reforms_proposal(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_matter reforms_matter_proposal_id_6080b431_fk_reforms_proposal_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matter
    ADD CONSTRAINT reforms_matter_proposal_id_6080b431_fk_reforms_proposal_id FOREIGN KEY (proposal_id) REFERENCES public.reforms_proposal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_matter reforms_matter_tenant_id_4f708c52_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matter
    ADD CONSTRAINT reforms_matter_tenant_id_4f708c52_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_matter reforms_matter_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_matter
    ADD CONSTRAINT reforms_matter_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES public.reforms_proposal(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_proposal reforms_proposal_tenant_id_77d35637_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_proposal
    ADD CONSTRAINT reforms_proposal_tenant_id_77d35637_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_proposal reforms_proposal_written_by_id_05239fd9_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_proposal
    ADD CONSTRAINT reforms_proposal_written_by_id_05239fd9_fk_people_user_id FOREIGN KEY (written_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_step reforms_step_by_id_25a5577a_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_by_id_25a5577a_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_step reforms_step_proposal_id_432fb1bb_fk_reforms_proposal_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_proposal_id_432fb1bb_fk_reforms_proposal_id FOREIGN KEY (proposal_id) REFERENCES public.reforms_proposal(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_step reforms_step_tenant_id_3e7fdcea_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_tenant_id_3e7fdcea_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: reforms_step reforms_step_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.reforms_step
    ADD CONSTRAINT reforms_step_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES public.reforms_proposal(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_agendaitem roundtable_agendaite_sitting_id_48ed645b_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT roundtable_agendaite_sitting_id_48ed645b_fk_roundtabl FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_agendaitem roundtable_agendaitem_tenant_id_b145eaef_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT roundtable_agendaitem_tenant_id_b145eaef_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_agendaitem roundtable_agendaitem_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_agendaitem
    ADD CONSTRAINT roundtable_agendaitem_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_attendance roundtable_attendanc_member_id_7ce1d312_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendanc_member_id_7ce1d312_fk_roundtabl FOREIGN KEY (member_id) REFERENCES public.roundtable_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_attendance roundtable_attendanc_sitting_id_cffe39d6_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendanc_sitting_id_cffe39d6_fk_roundtabl FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_attendance roundtable_attendance_tenant_id_e3e19a91_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendance_tenant_id_e3e19a91_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_attendance roundtable_attendance_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendance_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES public.roundtable_member(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_attendance roundtable_attendance_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_attendance
    ADD CONSTRAINT roundtable_attendance_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_correction roundtable_correctio_minutes_id_5aaddb56_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correctio_minutes_id_5aaddb56_fk_roundtabl FOREIGN KEY (minutes_id) REFERENCES public.roundtable_minutes(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_correction roundtable_correction_asked_by_id_b7837043_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correction_asked_by_id_b7837043_fk_people_user_id FOREIGN KEY (asked_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_correction roundtable_correction_tenant_id_a77f88ec_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correction_tenant_id_a77f88ec_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_correction roundtable_correction_tenant_id_minutes_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_correction
    ADD CONSTRAINT roundtable_correction_tenant_id_minutes_id_fkey FOREIGN KEY (tenant_id, minutes_id) REFERENCES public.roundtable_minutes(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_decision roundtable_decision_agenda_item_id_f718dbc7_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_agenda_item_id_f718dbc7_fk_roundtabl FOREIGN KEY (agenda_item_id) REFERENCES public.roundtable_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_decision roundtable_decision_sitting_id_e4e420ce_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_sitting_id_e4e420ce_fk_roundtabl FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_decision roundtable_decision_tenant_id_agenda_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_tenant_id_agenda_item_id_fkey FOREIGN KEY (tenant_id, agenda_item_id) REFERENCES public.roundtable_agendaitem(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_decision roundtable_decision_tenant_id_dc1170b6_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_tenant_id_dc1170b6_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_decision roundtable_decision_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_decision
    ADD CONSTRAINT roundtable_decision_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_member roundtable_member_tenant_id_2ebcba30_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_member
    ADD CONSTRAINT roundtable_member_tenant_id_2ebcba30_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_member roundtable_member_user_id_419ead90_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_member
    ADD CONSTRAINT roundtable_member_user_id_419ead90_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_minutes roundtable_minutes_sitting_id_83197529_fk_roundtable_sitting_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT roundtable_minutes_sitting_id_83197529_fk_roundtable_sitting_id FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_minutes roundtable_minutes_tenant_id_85913444_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT roundtable_minutes_tenant_id_85913444_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_minutes roundtable_minutes_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_minutes
    ADD CONSTRAINT roundtable_minutes_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_added_by_id_e9b66da2_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_added_by_id_e9b66da2_fk_people_user_id FOREIGN KEY (added_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_agenda_item_id_a505f036_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_agenda_item_id_a505f036_fk_roundtabl FOREIGN KEY (agenda_item_id) REFERENCES public.roundtable_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_sitting_id_512b12eb_fk_roundtable_sitting_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_sitting_id_512b12eb_fk_roundtable_sitting_id FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_tenant_id_749d0ede_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_tenant_id_749d0ede_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_tenant_id_agenda_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_tenant_id_agenda_item_id_fkey FOREIGN KEY (tenant_id, agenda_item_id) REFERENCES public.roundtable_agendaitem(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_paper roundtable_paper_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_paper
    ADD CONSTRAINT roundtable_paper_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_papercontent roundtable_papercont_paper_id_9cb7e860_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT roundtable_papercont_paper_id_9cb7e860_fk_roundtabl FOREIGN KEY (paper_id) REFERENCES public.roundtable_paper(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_papercontent roundtable_papercontent_tenant_id_8549ac1d_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT roundtable_papercontent_tenant_id_8549ac1d_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_papercontent roundtable_papercontent_tenant_id_paper_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_papercontent
    ADD CONSTRAINT roundtable_papercontent_tenant_id_paper_id_fkey FOREIGN KEY (tenant_id, paper_id) REFERENCES public.roundtable_paper(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_sitting roundtable_sitting_tenant_id_9fe53e63_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_sitting
    ADD CONSTRAINT roundtable_sitting_tenant_id_9fe53e63_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_stance roundtable_stance_decision_id_9b450cab_fk_roundtabl; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_decision_id_9b450cab_fk_roundtabl FOREIGN KEY (decision_id) REFERENCES public.roundtable_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_stance roundtable_stance_member_id_c8fe18cf_fk_roundtable_member_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_member_id_c8fe18cf_fk_roundtable_member_id FOREIGN KEY (member_id) REFERENCES public.roundtable_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_stance roundtable_stance_tenant_id_d69c4b58_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_tenant_id_d69c4b58_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_stance roundtable_stance_tenant_id_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_tenant_id_decision_id_fkey FOREIGN KEY (tenant_id, decision_id) REFERENCES public.roundtable_decision(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_stance roundtable_stance_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_stance
    ADD CONSTRAINT roundtable_stance_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES public.roundtable_member(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_decision_id_c1c81d6f_fk_roundtable_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_decision_id_c1c81d6f_fk_roundtable_decision_id FOREIGN KEY (decision_id) REFERENCES public.roundtable_decision(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_owner_id_92ea8564_fk_roundtable_member_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_owner_id_92ea8564_fk_roundtable_member_id FOREIGN KEY (owner_id) REFERENCES public.roundtable_member(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_sitting_id_c6302831_fk_roundtable_sitting_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_sitting_id_c6302831_fk_roundtable_sitting_id FOREIGN KEY (sitting_id) REFERENCES public.roundtable_sitting(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_tenant_id_8d1e31de_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_tenant_id_8d1e31de_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_tenant_id_decision_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_tenant_id_decision_id_fkey FOREIGN KEY (tenant_id, decision_id) REFERENCES public.roundtable_decision(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_tenant_id_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES public.roundtable_member(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: roundtable_task roundtable_task_tenant_id_sitting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.roundtable_task
    ADD CONSTRAINT roundtable_task_tenant_id_sitting_id_fkey FOREIGN KEY (tenant_id, sitting_id) REFERENCES public.roundtable_sitting(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_account_id_951f210e_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialtoken socialaccount_social_app_id_636a42d7_fk_socialacc; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: socialaccount_socialaccount socialaccount_socialaccount_user_id_8146e70c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_user_id_8146e70c_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tenancy_consortiummember tenancy_consortiumme_consortium_id_5c096c5b_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_consortiummember
    ADD CONSTRAINT tenancy_consortiumme_consortium_id_5c096c5b_fk_tenancy_t FOREIGN KEY (consortium_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tenancy_consortiummember tenancy_consortiumme_member_id_0b28c968_fk_tenancy_t; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_consortiummember
    ADD CONSTRAINT tenancy_consortiumme_member_id_0b28c968_fk_tenancy_t FOREIGN KEY (member_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tenancy_share tenancy_share_reader_id_a40cb599_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_share
    ADD CONSTRAINT tenancy_share_reader_id_a40cb599_fk_tenancy_tenant_id FOREIGN KEY (reader_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tenancy_share tenancy_share_tenant_id_0ec51696_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.tenancy_share
    ADD CONSTRAINT tenancy_share_tenant_id_0ec51696_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: usersessions_usersession usersessions_usersession_user_id_af5e0a6d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.usersessions_usersession
    ADD CONSTRAINT usersessions_usersession_user_id_af5e0a6d_fk_people_user_id FOREIGN KEY (user_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_approval ventures_approval_by_id_4904261a_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_by_id_4904261a_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_approval ventures_approval_tenant_id_91519385_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_tenant_id_91519385_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_approval ventures_approval_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_approval ventures_approval_venture_id_0c4d6268_fk_ventures_venture_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_approval
    ADD CONSTRAINT ventures_approval_venture_id_0c4d6268_fk_ventures_venture_id FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_draft ventures_draft_by_id_cfd481b7_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_by_id_cfd481b7_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_draft ventures_draft_tenant_id_5211bb0e_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_tenant_id_5211bb0e_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_draft ventures_draft_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_draft ventures_draft_venture_id_f9210b04_fk_ventures_venture_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_draft
    ADD CONSTRAINT ventures_draft_venture_id_f9210b04_fk_ventures_venture_id FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_privatenote ventures_privatenote_by_id_69f8b41d_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_by_id_69f8b41d_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_privatenote ventures_privatenote_tenant_id_a1fcba2f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_tenant_id_a1fcba2f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_privatenote ventures_privatenote_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_privatenote ventures_privatenote_venture_id_30d82732_fk_ventures_venture_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_privatenote
    ADD CONSTRAINT ventures_privatenote_venture_id_30d82732_fk_ventures_venture_id FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_revision ventures_revision_by_id_c69fb1c7_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_by_id_c69fb1c7_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_revision ventures_revision_tenant_id_a9243d7f_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_tenant_id_a9243d7f_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_revision ventures_revision_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_revision ventures_revision_venture_id_4ad20dcc_fk_ventures_venture_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_revision
    ADD CONSTRAINT ventures_revision_venture_id_4ad20dcc_fk_ventures_venture_id FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_stagemove ventures_stagemove_by_id_bcb1583c_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_by_id_bcb1583c_fk_people_user_id FOREIGN KEY (by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_stagemove ventures_stagemove_tenant_id_2792766c_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_tenant_id_2792766c_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_stagemove ventures_stagemove_tenant_id_venture_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_tenant_id_venture_id_fkey FOREIGN KEY (tenant_id, venture_id) REFERENCES public.ventures_venture(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_stagemove ventures_stagemove_venture_id_467e5360_fk_ventures_venture_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_stagemove
    ADD CONSTRAINT ventures_stagemove_venture_id_467e5360_fk_ventures_venture_id FOREIGN KEY (venture_id) REFERENCES public.ventures_venture(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_venture ventures_venture_started_by_id_31fa0a9e_fk_people_user_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_venture
    ADD CONSTRAINT ventures_venture_started_by_id_31fa0a9e_fk_people_user_id FOREIGN KEY (started_by_id) REFERENCES public.people_user(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: ventures_venture ventures_venture_tenant_id_c26c1377_fk_tenancy_tenant_id; Type: FK CONSTRAINT; Schema: public; Owner: app_owner
--

ALTER TABLE ONLY public.ventures_venture
    ADD CONSTRAINT ventures_venture_tenant_id_c26c1377_fk_tenancy_tenant_id FOREIGN KEY (tenant_id) REFERENCES public.tenancy_tenant(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: adaptation_appearance; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_appearance ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_appearanceevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_appearanceevent ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_approvalstep; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_approvalstep ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_approvalstepevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_approvalstepevent ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_extrafield; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extrafield ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_extrafieldevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extrafieldevent ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_extravalues; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extravalues ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_extravaluesevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_extravaluesevent ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_ownfigure; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_ownfigure ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_ownfigureevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_ownfigureevent ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_papertemplate; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_papertemplate ENABLE ROW LEVEL SECURITY;

--
-- Name: adaptation_papertemplateevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.adaptation_papertemplateevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_answerdraft; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_answerdraft ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_answerrevision; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_answerrevision ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_application; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_application ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_applicationevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_applicationevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_attachment; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_attachment ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_attachmentcontent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_attachmentcontent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_attachmentevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_attachmentevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_call; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_call ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_callevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_callevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_preparedpaper; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_preparedpaper ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_routeapproval; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_routeapproval ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_routeapprovalevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_routeapprovalevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_submission; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_submission ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_submissionevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_submissionevent ENABLE ROW LEVEL SECURITY;

--
-- Name: applications_submittedpaper; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.applications_submittedpaper ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_acknowledgement; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_acknowledgement ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_acknowledgementevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_acknowledgementevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_assessment; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_assessment ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_assessmentevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_assessmentevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_case; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_case ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_caseevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_caseevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_changeanswer; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changeanswer ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_changeanswerevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changeanswerevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_changerequest; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changerequest ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_changerequestevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_changerequestevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_claim; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_claim ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_claimevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_claimevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_clawback; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_clawback ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_clawbackevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_clawbackevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_decision; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_decisionevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_decisionevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_declaration; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_declaration ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_declarationevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_declarationevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_payment; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_payment ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_paymentevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_paymentevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_settlement; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlement ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_settlementevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlementevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_settlementreport; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlementreport ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_settlementreportevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_settlementreportevent ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_yearlyreport; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_yearlyreport ENABLE ROW LEVEL SECURITY;

--
-- Name: awards_yearlyreportevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.awards_yearlyreportevent ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_discarded; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.custody_discarded ENABLE ROW LEVEL SECURITY;

--
-- Name: custody_discardedevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.custody_discardedevent ENABLE ROW LEVEL SECURITY;

--
-- Name: jobs_job; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.jobs_job ENABLE ROW LEVEL SECURITY;

--
-- Name: library_advicerequest; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_advicerequest ENABLE ROW LEVEL SECURITY;

--
-- Name: library_advicerequestevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_advicerequestevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_adviser; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_adviser ENABLE ROW LEVEL SECURITY;

--
-- Name: library_adviserevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_adviserevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_candidate; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_candidate ENABLE ROW LEVEL SECURITY;

--
-- Name: library_candidateevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_candidateevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_followup; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_followup ENABLE ROW LEVEL SECURITY;

--
-- Name: library_followupevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_followupevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_modelcase; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_modelcase ENABLE ROW LEVEL SECURITY;

--
-- Name: library_modelcaseevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_modelcaseevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_opening; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_opening ENABLE ROW LEVEL SECURITY;

--
-- Name: library_openingevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_openingevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_placement; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_placement ENABLE ROW LEVEL SECURITY;

--
-- Name: library_placementevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_placementevent ENABLE ROW LEVEL SECURITY;

--
-- Name: library_visitreport; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_visitreport ENABLE ROW LEVEL SECURITY;

--
-- Name: library_visitreportevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.library_visitreportevent ENABLE ROW LEVEL SECURITY;

--
-- Name: tenancy_consortiummember members_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY members_own ON public.tenancy_consortiummember USING ((consortium_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((consortium_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: tenancy_consortiummember members_seen; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY members_seen ON public.tenancy_consortiummember FOR SELECT USING (true);


--
-- Name: people_invitation; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: people_invitationevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_invitationevent ENABLE ROW LEVEL SECURITY;

--
-- Name: people_membership; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_membership ENABLE ROW LEVEL SECURITY;

--
-- Name: people_membershipevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.people_membershipevent ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_jointproposer; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_jointproposer ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_jointproposerevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_jointproposerevent ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_matter; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_matter ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_matterevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_matterevent ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_proposal; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_proposal ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_proposalevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_proposalevent ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_step; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_step ENABLE ROW LEVEL SECURITY;

--
-- Name: reforms_stepevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.reforms_stepevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_agendaitem; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_agendaitem ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_agendaitemevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_agendaitemevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_attendance; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_attendance ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_attendanceevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_attendanceevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_correction; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_correction ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_correctionevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_correctionevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_decision; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_decision ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_decisionevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_decisionevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_member; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_member ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_memberevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_memberevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_minutes; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_minutes ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_minutesevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_minutesevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_paper; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_paper ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_papercontent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_papercontent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_paperevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_paperevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_sitting; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_sitting ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_sittingevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_sittingevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_stance; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_stance ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_stanceevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_stanceevent ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_task; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_task ENABLE ROW LEVEL SECURITY;

--
-- Name: roundtable_taskevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.roundtable_taskevent ENABLE ROW LEVEL SECURITY;

--
-- Name: tenancy_consortiummember; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.tenancy_consortiummember ENABLE ROW LEVEL SECURITY;

--
-- Name: tenancy_share; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.tenancy_share ENABLE ROW LEVEL SECURITY;

--
-- Name: tenancy_tenant; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.tenancy_tenant ENABLE ROW LEVEL SECURITY;

--
-- Name: tenancy_tenant tenant_added; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_added ON public.tenancy_tenant FOR INSERT WITH CHECK (true);


--
-- Name: adaptation_appearance tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_appearance USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_appearanceevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_appearanceevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_approvalstep tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_approvalstep USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_approvalstepevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_approvalstepevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_extrafield tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_extrafield USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_extrafieldevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_extrafieldevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_extravalues tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_extravalues USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_extravaluesevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_extravaluesevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_ownfigure tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_ownfigure USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_ownfigureevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_ownfigureevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_papertemplate tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_papertemplate USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: adaptation_papertemplateevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.adaptation_papertemplateevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_answerdraft tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_answerdraft USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_answerrevision tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_answerrevision USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_application tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_application USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_applicationevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_applicationevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_attachment tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_attachment USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_attachmentcontent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_attachmentcontent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_attachmentevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_attachmentevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_call tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_call USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_callevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_callevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_preparedpaper tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_preparedpaper USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_routeapproval tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_routeapproval USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_routeapprovalevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_routeapprovalevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_submission tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_submission USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_submissionevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_submissionevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: applications_submittedpaper tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.applications_submittedpaper USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_acknowledgement tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_acknowledgement USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_acknowledgementevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_acknowledgementevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_assessment tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_assessment USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_assessmentevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_assessmentevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_case tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_case USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_caseevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_caseevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_changeanswer tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_changeanswer USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_changeanswerevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_changeanswerevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_changerequest tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_changerequest USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_changerequestevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_changerequestevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_claim tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_claim USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_claimevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_claimevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_clawback tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_clawback USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_clawbackevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_clawbackevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_decision tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_decision USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_decisionevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_decisionevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_declaration tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_declaration USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_declarationevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_declarationevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_payment tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_payment USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_paymentevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_paymentevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_settlement tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_settlement USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_settlementevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_settlementevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_settlementreport tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_settlementreport USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_settlementreportevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_settlementreportevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_yearlyreport tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_yearlyreport USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: awards_yearlyreportevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.awards_yearlyreportevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: custody_discarded tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.custody_discarded USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: custody_discardedevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.custody_discardedevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: jobs_job tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.jobs_job USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_advicerequest tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_advicerequest USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_advicerequestevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_advicerequestevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_adviser tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_adviser USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_adviserevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_adviserevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_candidate tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_candidate USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_candidateevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_candidateevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_followup tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_followup USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_followupevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_followupevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_modelcase tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_modelcase USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_modelcaseevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_modelcaseevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_opening tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_opening USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_openingevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_openingevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_placement tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_placement USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_placementevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_placementevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_visitreport tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_visitreport USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: library_visitreportevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.library_visitreportevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: people_invitation tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.people_invitation USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: people_invitationevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.people_invitationevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: people_membership tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.people_membership USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: people_membershipevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.people_membershipevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_jointproposer tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_jointproposer USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_jointproposerevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_jointproposerevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_matter tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_matter USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_matterevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_matterevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_proposal tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_proposal USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_proposalevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_proposalevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_step tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_step USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: reforms_stepevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.reforms_stepevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_agendaitem tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_agendaitem USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_agendaitemevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_agendaitemevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_attendance tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_attendance USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_attendanceevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_attendanceevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_correction tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_correction USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_correctionevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_correctionevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_decision tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_decision USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_decisionevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_decisionevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_member tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_member USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_memberevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_memberevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_minutes tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_minutes USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_minutesevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_minutesevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_paper tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_paper USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_papercontent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_papercontent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_paperevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_paperevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_sitting tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_sitting USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_sittingevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_sittingevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_stance tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_stance USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_stanceevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_stanceevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_task tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_task USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: roundtable_taskevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.roundtable_taskevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: tenancy_share tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.tenancy_share USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: tenancy_tenant tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.tenancy_tenant FOR UPDATE USING ((id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_approval tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_approval USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_approvalevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_approvalevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_draft tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_draft USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_privatenote tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_privatenote USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_privatenoteevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_privatenoteevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_revision tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_revision USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_stagemove tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_stagemove USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_stagemoveevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_stagemoveevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_venture tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_venture USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_ventureevent tenant_own; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_own ON public.ventures_ventureevent USING ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)) WITH CHECK ((tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: tenancy_tenant tenant_seen; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_seen ON public.tenancy_tenant FOR SELECT USING (true);


--
-- Name: applications_call tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.applications_call FOR SELECT USING ((published_at IS NOT NULL));


--
-- Name: applications_submission tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.applications_submission FOR SELECT USING (((tenant_id, id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: applications_submittedpaper tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.applications_submittedpaper FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_acknowledgement tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_acknowledgement FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_case tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_case FOR SELECT USING (((tenant_id, id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_changeanswer tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_changeanswer FOR SELECT USING (((tenant_id, case_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_changerequest tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_changerequest FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_claim tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_claim FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_clawback tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_clawback FOR SELECT USING (((tenant_id, case_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_decision tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_decision FOR SELECT USING (((tenant_id, case_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_payment tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_payment FOR SELECT USING (((tenant_id, case_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_settlement tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_settlement FOR SELECT USING (((tenant_id, case_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_settlementreport tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_settlementreport FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: awards_yearlyreport tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.awards_yearlyreport FOR SELECT USING (((tenant_id, submission_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: library_modelcase tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.library_modelcase FOR SELECT USING ((tenant_id = ANY (ARRAY( SELECT tenancy_consortiummember.consortium_id
   FROM public.tenancy_consortiummember
  WHERE (tenancy_consortiummember.member_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))));


--
-- Name: people_membership tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.people_membership FOR SELECT USING ((user_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid));


--
-- Name: reforms_jointproposer tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.reforms_jointproposer FOR SELECT USING (((tenant_id, proposal_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: reforms_proposal tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.reforms_proposal FOR SELECT USING (((tenant_id, id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: reforms_step tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.reforms_step FOR SELECT USING (((tenant_id, proposal_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint))));


--
-- Name: tenancy_share tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.tenancy_share FOR SELECT USING ((reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint));


--
-- Name: ventures_approval tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.ventures_approval FOR SELECT USING (((tenant_id = ANY (ARRAY( SELECT tenancy_consortiummember.consortium_id
   FROM public.tenancy_consortiummember
  WHERE (tenancy_consortiummember.member_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))) OR ((tenant_id, venture_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))));


--
-- Name: ventures_revision tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.ventures_revision FOR SELECT USING (((tenant_id = ANY (ARRAY( SELECT tenancy_consortiummember.consortium_id
   FROM public.tenancy_consortiummember
  WHERE (tenancy_consortiummember.member_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))) OR ((tenant_id, venture_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))));


--
-- Name: ventures_stagemove tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.ventures_stagemove FOR SELECT USING (((tenant_id = ANY (ARRAY( SELECT tenancy_consortiummember.consortium_id
   FROM public.tenancy_consortiummember
  WHERE (tenancy_consortiummember.member_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))) OR ((tenant_id, venture_id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))));


--
-- Name: ventures_venture tenant_shared; Type: POLICY; Schema: public; Owner: app_owner
--

CREATE POLICY tenant_shared ON public.ventures_venture FOR SELECT USING (((tenant_id = ANY (ARRAY( SELECT tenancy_consortiummember.consortium_id
   FROM public.tenancy_consortiummember
  WHERE (tenancy_consortiummember.member_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))) OR ((tenant_id, id) IN ( SELECT tenancy_share.tenant_id,
    tenancy_share.object_id
   FROM public.tenancy_share
  WHERE (tenancy_share.reader_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::bigint)))));


--
-- Name: ventures_approval; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_approval ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_approvalevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_approvalevent ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_draft; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_draft ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_privatenote; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_privatenote ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_privatenoteevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_privatenoteevent ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_revision; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_revision ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_stagemove; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_stagemove ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_stagemoveevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_stagemoveevent ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_venture; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_venture ENABLE ROW LEVEL SECURITY;

--
-- Name: ventures_ventureevent; Type: ROW SECURITY; Schema: public; Owner: app_owner
--

ALTER TABLE public.ventures_ventureevent ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO app_owner;
GRANT ALL ON SCHEMA public TO app_search;
GRANT USAGE ON SCHEMA public TO app_rt;
GRANT USAGE ON SCHEMA public TO app_backup;


--
-- Name: FUNCTION _pgh_attach_context(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public._pgh_attach_context() TO app_rt;


--
-- Name: FUNCTION _pgtrigger_should_ignore(trigger_name name); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public._pgtrigger_should_ignore(trigger_name name) TO app_rt;


--
-- Name: FUNCTION library_find_cases(words text[], others text[]); Type: ACL; Schema: public; Owner: app_search
--

GRANT ALL ON FUNCTION public.library_find_cases(words text[], others text[]) TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_00247(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_00247() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_060db(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_060db() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_07a5e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_07a5e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_09b2c(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_09b2c() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_10262(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_10262() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_1ab13(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_1ab13() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_1c841(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_1c841() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_1d514(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_1d514() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_24fa8(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_24fa8() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_293bf(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_293bf() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_2a0a3(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_2a0a3() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_2e3da(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_2e3da() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_32e17(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_32e17() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_387fd(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_387fd() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_44b38(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_44b38() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_4c88e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_4c88e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_4f42f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_4f42f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_55a16(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_55a16() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_5acb3(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_5acb3() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_628fa(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_628fa() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_6606d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_6606d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_6b1d9(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_6b1d9() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_6c143(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_6c143() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_6d915(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_6d915() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_7a560(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_7a560() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_7ad36(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_7ad36() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_80971(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_80971() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_869f0(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_869f0() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_88427(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_88427() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_8c507(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_8c507() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_9016e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_9016e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_92edf(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_92edf() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_9c107(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_9c107() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_a67ec(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_a67ec() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_a93cc(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_a93cc() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_b3dce(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_b3dce() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_b48b9(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_b48b9() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_ba620(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_ba620() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_beb5f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_beb5f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_bf5ad(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_bf5ad() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_c4405(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_c4405() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_ca653(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_ca653() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_cb9a3(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_cb9a3() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_d2af0(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_d2af0() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_de97a(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_de97a() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_e21d5(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_e21d5() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_e7d73(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_e7d73() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_ea70d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_ea70d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_f40fb(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_f40fb() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_f892b(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_f892b() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_fb6f9(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_fb6f9() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_fbab6(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_fbab6() TO app_rt;


--
-- Name: FUNCTION pgtrigger_delete_delete_ffaee(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_delete_delete_ffaee() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_0a23e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_0a23e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_0c084(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_0c084() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_17bf8(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_17bf8() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_17c58(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_17c58() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_24bd4(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_24bd4() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_2890f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_2890f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_2bcd2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_2bcd2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_2bd30(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_2bd30() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_3af05(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_3af05() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_4b675(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_4b675() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_55eab(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_55eab() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_60e1b(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_60e1b() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_61995(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_61995() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_67823(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_67823() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_6bbf7(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_6bbf7() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_6c624(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_6c624() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_6ecd8(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_6ecd8() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_735e7(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_735e7() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_7d3b1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_7d3b1() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_7e428(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_7e428() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_7e584(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_7e584() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_89c92(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_89c92() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_8e185(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_8e185() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_9274d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_9274d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_953fc(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_953fc() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_9b9a2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_9b9a2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_9be7d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_9be7d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_9d007(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_9d007() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_a309e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_a309e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_a5c4f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_a5c4f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_aa025(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_aa025() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_aaa63(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_aaa63() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_b42a6(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_b42a6() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_b6c06(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_b6c06() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_b9ff2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_b9ff2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_c0f3b(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_c0f3b() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_ca55c(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_ca55c() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_cf22b(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_cf22b() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_cf726(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_cf726() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_cfa07(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_cfa07() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_d3e69(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_d3e69() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_d6d94(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_d6d94() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_d85b0(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_d85b0() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_df136(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_df136() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_dfa51(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_dfa51() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_e3e30(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_e3e30() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_eaf13(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_eaf13() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_ebae5(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_ebae5() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_f00bb(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_f00bb() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_f2b98(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_f2b98() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_f5931(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_f5931() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_f87a7(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_f87a7() TO app_rt;


--
-- Name: FUNCTION pgtrigger_insert_insert_feb88(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_insert_insert_feb88() TO app_rt;


--
-- Name: FUNCTION pgtrigger_submitted_paper_stays_4aa97(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_submitted_paper_stays_4aa97() TO app_rt;


--
-- Name: FUNCTION pgtrigger_submitted_stays_67cc2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_submitted_stays_67cc2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_03ece(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_03ece() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_04a96(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_04a96() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_055c8(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_055c8() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_1209f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_1209f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_12ac7(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_12ac7() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_14fc1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_14fc1() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_1d498(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_1d498() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_2500c(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_2500c() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_28ef4(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_28ef4() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_29d04(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_29d04() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_32061(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_32061() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_3dc00(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_3dc00() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_5499e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_5499e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_561a6(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_561a6() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_57689(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_57689() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_600ce(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_600ce() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_6465c(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_6465c() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_650c7(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_650c7() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_71346(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_71346() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_79147(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_79147() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_7ae1d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_7ae1d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_91091(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_91091() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_976a2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_976a2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_98432(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_98432() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_9a7ab(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_9a7ab() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_9b655(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_9b655() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_a4847(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_a4847() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_a59dd(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_a59dd() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_a5ef1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_a5ef1() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_a9837(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_a9837() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_b1f0e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_b1f0e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_b3b27(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_b3b27() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_b8a7e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_b8a7e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_bb0c1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_bb0c1() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_c12bb(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_c12bb() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_c27e9(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_c27e9() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_c2903(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_c2903() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_c2d6d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_c2d6d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_d0673(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_d0673() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_d272f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_d272f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_d9893(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_d9893() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_daa6f(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_daa6f() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_dcf73(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_dcf73() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_df8bd(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_df8bd() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_e235a(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_e235a() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_e787d(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_e787d() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_ea696(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_ea696() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_eeba2(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_eeba2() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_ef5a5(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_ef5a5() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_f2bca(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_f2bca() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_f714e(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_f714e() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_fbb25(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_fbb25() TO app_rt;


--
-- Name: FUNCTION pgtrigger_update_update_fe190(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.pgtrigger_update_update_fe190() TO app_rt;


--
-- Name: FUNCTION procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_cancel_job_v1(job_id bigint, abort boolean, delete_job boolean) TO app_rt;


--
-- Name: FUNCTION procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_defer_jobs_v1(jobs public.procrastinate_job_to_defer_v1[]) TO app_rt;


--
-- Name: FUNCTION procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_defer_periodic_job_v2(_queue_name character varying, _lock character varying, _queueing_lock character varying, _task_name character varying, _priority integer, _periodic_id character varying, _defer_timestamp bigint, _args jsonb) TO app_rt;


--
-- Name: TABLE procrastinate_jobs; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_jobs TO app_rt;
GRANT SELECT ON TABLE public.procrastinate_jobs TO app_backup;
GRANT SELECT ON TABLE public.procrastinate_jobs TO app_search;


--
-- Name: FUNCTION procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_fetch_job_v2(target_queue_names character varying[], p_worker_id bigint) TO app_rt;


--
-- Name: FUNCTION procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_finish_job_v1(job_id bigint, end_status public.procrastinate_job_status, delete_job boolean) TO app_rt;


--
-- Name: FUNCTION procrastinate_notify_queue_abort_job_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_notify_queue_abort_job_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_notify_queue_job_inserted_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_notify_queue_job_inserted_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_prune_stalled_workers_v1(seconds_since_heartbeat double precision) TO app_rt;


--
-- Name: FUNCTION procrastinate_register_worker_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_register_worker_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_retry_job_v1(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO app_rt;


--
-- Name: FUNCTION procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_retry_job_v2(job_id bigint, retry_at timestamp with time zone, new_priority integer, new_queue_name character varying, new_lock character varying) TO app_rt;


--
-- Name: FUNCTION procrastinate_trigger_abort_requested_events_procedure_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_trigger_abort_requested_events_procedure_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_trigger_function_scheduled_events_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_trigger_function_scheduled_events_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_trigger_function_status_events_insert_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_insert_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_trigger_function_status_events_update_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_trigger_function_status_events_update_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_unlink_periodic_defers_v1(); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_unlink_periodic_defers_v1() TO app_rt;


--
-- Name: FUNCTION procrastinate_unregister_worker_v1(worker_id bigint); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_unregister_worker_v1(worker_id bigint) TO app_rt;


--
-- Name: FUNCTION procrastinate_update_heartbeat_v1(worker_id bigint); Type: ACL; Schema: public; Owner: app_owner
--

GRANT ALL ON FUNCTION public.procrastinate_update_heartbeat_v1(worker_id bigint) TO app_rt;


--
-- Name: TABLE account_emailaddress; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO app_rt;
GRANT SELECT ON TABLE public.account_emailaddress TO app_backup;
GRANT SELECT ON TABLE public.account_emailaddress TO app_search;


--
-- Name: SEQUENCE account_emailaddress_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.account_emailaddress_id_seq TO app_backup;


--
-- Name: TABLE account_emailconfirmation; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO app_rt;
GRANT SELECT ON TABLE public.account_emailconfirmation TO app_backup;
GRANT SELECT ON TABLE public.account_emailconfirmation TO app_search;


--
-- Name: SEQUENCE account_emailconfirmation_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.account_emailconfirmation_id_seq TO app_backup;


--
-- Name: TABLE adaptation_appearance; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_appearance TO app_rt;
GRANT SELECT ON TABLE public.adaptation_appearance TO app_backup;
GRANT SELECT ON TABLE public.adaptation_appearance TO app_search;


--
-- Name: TABLE adaptation_appearanceevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_appearanceevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_appearanceevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_appearanceevent TO app_search;


--
-- Name: SEQUENCE adaptation_appearanceevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_appearanceevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_appearanceevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE adaptation_approvalstep; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_approvalstep TO app_rt;
GRANT SELECT ON TABLE public.adaptation_approvalstep TO app_backup;
GRANT SELECT ON TABLE public.adaptation_approvalstep TO app_search;


--
-- Name: TABLE adaptation_approvalstepevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_approvalstepevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_approvalstepevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_approvalstepevent TO app_search;


--
-- Name: SEQUENCE adaptation_approvalstepevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_approvalstepevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_approvalstepevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE adaptation_extrafield; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_extrafield TO app_rt;
GRANT SELECT ON TABLE public.adaptation_extrafield TO app_backup;
GRANT SELECT ON TABLE public.adaptation_extrafield TO app_search;


--
-- Name: TABLE adaptation_extrafieldevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_extrafieldevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_extrafieldevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_extrafieldevent TO app_search;


--
-- Name: SEQUENCE adaptation_extrafieldevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_extrafieldevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_extrafieldevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE adaptation_extravalues; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_extravalues TO app_rt;
GRANT SELECT ON TABLE public.adaptation_extravalues TO app_backup;
GRANT SELECT ON TABLE public.adaptation_extravalues TO app_search;


--
-- Name: TABLE adaptation_extravaluesevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_extravaluesevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_extravaluesevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_extravaluesevent TO app_search;


--
-- Name: SEQUENCE adaptation_extravaluesevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_extravaluesevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_extravaluesevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE adaptation_ownfigure; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_ownfigure TO app_rt;
GRANT SELECT ON TABLE public.adaptation_ownfigure TO app_backup;
GRANT SELECT ON TABLE public.adaptation_ownfigure TO app_search;


--
-- Name: TABLE adaptation_ownfigureevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_ownfigureevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_ownfigureevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_ownfigureevent TO app_search;


--
-- Name: SEQUENCE adaptation_ownfigureevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_ownfigureevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_ownfigureevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE adaptation_papertemplate; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.adaptation_papertemplate TO app_rt;
GRANT SELECT ON TABLE public.adaptation_papertemplate TO app_backup;
GRANT SELECT ON TABLE public.adaptation_papertemplate TO app_search;


--
-- Name: TABLE adaptation_papertemplateevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.adaptation_papertemplateevent TO app_rt;
GRANT SELECT ON TABLE public.adaptation_papertemplateevent TO app_backup;
GRANT SELECT ON TABLE public.adaptation_papertemplateevent TO app_search;


--
-- Name: SEQUENCE adaptation_papertemplateevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.adaptation_papertemplateevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.adaptation_papertemplateevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_answerdraft; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_answerdraft TO app_rt;
GRANT SELECT ON TABLE public.applications_answerdraft TO app_backup;
GRANT SELECT ON TABLE public.applications_answerdraft TO app_search;


--
-- Name: TABLE applications_answerrevision; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_answerrevision TO app_rt;
GRANT SELECT ON TABLE public.applications_answerrevision TO app_backup;
GRANT SELECT ON TABLE public.applications_answerrevision TO app_search;


--
-- Name: TABLE applications_application; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_application TO app_rt;
GRANT SELECT ON TABLE public.applications_application TO app_backup;
GRANT SELECT ON TABLE public.applications_application TO app_search;


--
-- Name: TABLE applications_applicationevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.applications_applicationevent TO app_rt;
GRANT SELECT ON TABLE public.applications_applicationevent TO app_backup;
GRANT SELECT ON TABLE public.applications_applicationevent TO app_search;


--
-- Name: SEQUENCE applications_applicationevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.applications_applicationevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.applications_applicationevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_attachment; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_attachment TO app_rt;
GRANT SELECT ON TABLE public.applications_attachment TO app_backup;
GRANT SELECT ON TABLE public.applications_attachment TO app_search;


--
-- Name: TABLE applications_attachmentcontent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_attachmentcontent TO app_rt;
GRANT SELECT ON TABLE public.applications_attachmentcontent TO app_backup;
GRANT SELECT ON TABLE public.applications_attachmentcontent TO app_search;


--
-- Name: TABLE applications_attachmentevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.applications_attachmentevent TO app_rt;
GRANT SELECT ON TABLE public.applications_attachmentevent TO app_backup;
GRANT SELECT ON TABLE public.applications_attachmentevent TO app_search;


--
-- Name: SEQUENCE applications_attachmentevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.applications_attachmentevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.applications_attachmentevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_call; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_call TO app_rt;
GRANT SELECT ON TABLE public.applications_call TO app_backup;
GRANT SELECT ON TABLE public.applications_call TO app_search;


--
-- Name: TABLE applications_callevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.applications_callevent TO app_rt;
GRANT SELECT ON TABLE public.applications_callevent TO app_backup;
GRANT SELECT ON TABLE public.applications_callevent TO app_search;


--
-- Name: SEQUENCE applications_callevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.applications_callevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.applications_callevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_preparedpaper; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_preparedpaper TO app_rt;
GRANT SELECT ON TABLE public.applications_preparedpaper TO app_backup;
GRANT SELECT ON TABLE public.applications_preparedpaper TO app_search;


--
-- Name: TABLE applications_routeapproval; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_routeapproval TO app_rt;
GRANT SELECT ON TABLE public.applications_routeapproval TO app_backup;
GRANT SELECT ON TABLE public.applications_routeapproval TO app_search;


--
-- Name: TABLE applications_routeapprovalevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.applications_routeapprovalevent TO app_rt;
GRANT SELECT ON TABLE public.applications_routeapprovalevent TO app_backup;
GRANT SELECT ON TABLE public.applications_routeapprovalevent TO app_search;


--
-- Name: SEQUENCE applications_routeapprovalevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.applications_routeapprovalevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.applications_routeapprovalevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_submission; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_submission TO app_rt;
GRANT SELECT ON TABLE public.applications_submission TO app_backup;
GRANT SELECT ON TABLE public.applications_submission TO app_search;


--
-- Name: TABLE applications_submissionevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.applications_submissionevent TO app_rt;
GRANT SELECT ON TABLE public.applications_submissionevent TO app_backup;
GRANT SELECT ON TABLE public.applications_submissionevent TO app_search;


--
-- Name: SEQUENCE applications_submissionevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.applications_submissionevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.applications_submissionevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE applications_submittedpaper; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.applications_submittedpaper TO app_rt;
GRANT SELECT ON TABLE public.applications_submittedpaper TO app_backup;
GRANT SELECT ON TABLE public.applications_submittedpaper TO app_search;


--
-- Name: TABLE auth_group; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO app_rt;
GRANT SELECT ON TABLE public.auth_group TO app_backup;
GRANT SELECT ON TABLE public.auth_group TO app_search;


--
-- Name: SEQUENCE auth_group_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.auth_group_id_seq TO app_backup;


--
-- Name: TABLE auth_group_permissions; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO app_rt;
GRANT SELECT ON TABLE public.auth_group_permissions TO app_backup;
GRANT SELECT ON TABLE public.auth_group_permissions TO app_search;


--
-- Name: SEQUENCE auth_group_permissions_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.auth_group_permissions_id_seq TO app_backup;


--
-- Name: TABLE auth_permission; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO app_rt;
GRANT SELECT ON TABLE public.auth_permission TO app_backup;
GRANT SELECT ON TABLE public.auth_permission TO app_search;


--
-- Name: SEQUENCE auth_permission_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.auth_permission_id_seq TO app_backup;


--
-- Name: TABLE awards_acknowledgement; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_acknowledgement TO app_rt;
GRANT SELECT ON TABLE public.awards_acknowledgement TO app_backup;
GRANT SELECT ON TABLE public.awards_acknowledgement TO app_search;


--
-- Name: TABLE awards_acknowledgementevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_acknowledgementevent TO app_rt;
GRANT SELECT ON TABLE public.awards_acknowledgementevent TO app_backup;
GRANT SELECT ON TABLE public.awards_acknowledgementevent TO app_search;


--
-- Name: SEQUENCE awards_acknowledgementevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_acknowledgementevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_acknowledgementevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_assessment; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_assessment TO app_rt;
GRANT SELECT ON TABLE public.awards_assessment TO app_backup;
GRANT SELECT ON TABLE public.awards_assessment TO app_search;


--
-- Name: TABLE awards_assessmentevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_assessmentevent TO app_rt;
GRANT SELECT ON TABLE public.awards_assessmentevent TO app_backup;
GRANT SELECT ON TABLE public.awards_assessmentevent TO app_search;


--
-- Name: SEQUENCE awards_assessmentevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_assessmentevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_assessmentevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_case; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_case TO app_rt;
GRANT SELECT ON TABLE public.awards_case TO app_backup;
GRANT SELECT ON TABLE public.awards_case TO app_search;


--
-- Name: TABLE awards_caseevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_caseevent TO app_rt;
GRANT SELECT ON TABLE public.awards_caseevent TO app_backup;
GRANT SELECT ON TABLE public.awards_caseevent TO app_search;


--
-- Name: SEQUENCE awards_caseevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_caseevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_caseevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_changeanswer; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_changeanswer TO app_rt;
GRANT SELECT ON TABLE public.awards_changeanswer TO app_backup;
GRANT SELECT ON TABLE public.awards_changeanswer TO app_search;


--
-- Name: TABLE awards_changeanswerevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_changeanswerevent TO app_rt;
GRANT SELECT ON TABLE public.awards_changeanswerevent TO app_backup;
GRANT SELECT ON TABLE public.awards_changeanswerevent TO app_search;


--
-- Name: SEQUENCE awards_changeanswerevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_changeanswerevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_changeanswerevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_changerequest; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_changerequest TO app_rt;
GRANT SELECT ON TABLE public.awards_changerequest TO app_backup;
GRANT SELECT ON TABLE public.awards_changerequest TO app_search;


--
-- Name: TABLE awards_changerequestevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_changerequestevent TO app_rt;
GRANT SELECT ON TABLE public.awards_changerequestevent TO app_backup;
GRANT SELECT ON TABLE public.awards_changerequestevent TO app_search;


--
-- Name: SEQUENCE awards_changerequestevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_changerequestevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_changerequestevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_claim; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_claim TO app_rt;
GRANT SELECT ON TABLE public.awards_claim TO app_backup;
GRANT SELECT ON TABLE public.awards_claim TO app_search;


--
-- Name: TABLE awards_claimevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_claimevent TO app_rt;
GRANT SELECT ON TABLE public.awards_claimevent TO app_backup;
GRANT SELECT ON TABLE public.awards_claimevent TO app_search;


--
-- Name: SEQUENCE awards_claimevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_claimevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_claimevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_clawback; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_clawback TO app_rt;
GRANT SELECT ON TABLE public.awards_clawback TO app_backup;
GRANT SELECT ON TABLE public.awards_clawback TO app_search;


--
-- Name: TABLE awards_clawbackevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_clawbackevent TO app_rt;
GRANT SELECT ON TABLE public.awards_clawbackevent TO app_backup;
GRANT SELECT ON TABLE public.awards_clawbackevent TO app_search;


--
-- Name: SEQUENCE awards_clawbackevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_clawbackevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_clawbackevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_decision; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_decision TO app_rt;
GRANT SELECT ON TABLE public.awards_decision TO app_backup;
GRANT SELECT ON TABLE public.awards_decision TO app_search;


--
-- Name: TABLE awards_decisionevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_decisionevent TO app_rt;
GRANT SELECT ON TABLE public.awards_decisionevent TO app_backup;
GRANT SELECT ON TABLE public.awards_decisionevent TO app_search;


--
-- Name: SEQUENCE awards_decisionevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_decisionevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_decisionevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_declaration; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_declaration TO app_rt;
GRANT SELECT ON TABLE public.awards_declaration TO app_backup;
GRANT SELECT ON TABLE public.awards_declaration TO app_search;


--
-- Name: TABLE awards_declarationevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_declarationevent TO app_rt;
GRANT SELECT ON TABLE public.awards_declarationevent TO app_backup;
GRANT SELECT ON TABLE public.awards_declarationevent TO app_search;


--
-- Name: SEQUENCE awards_declarationevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_declarationevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_declarationevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_payment; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_payment TO app_rt;
GRANT SELECT ON TABLE public.awards_payment TO app_backup;
GRANT SELECT ON TABLE public.awards_payment TO app_search;


--
-- Name: TABLE awards_paymentevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_paymentevent TO app_rt;
GRANT SELECT ON TABLE public.awards_paymentevent TO app_backup;
GRANT SELECT ON TABLE public.awards_paymentevent TO app_search;


--
-- Name: SEQUENCE awards_paymentevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_paymentevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_paymentevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_settlement; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_settlement TO app_rt;
GRANT SELECT ON TABLE public.awards_settlement TO app_backup;
GRANT SELECT ON TABLE public.awards_settlement TO app_search;


--
-- Name: TABLE awards_settlementevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_settlementevent TO app_rt;
GRANT SELECT ON TABLE public.awards_settlementevent TO app_backup;
GRANT SELECT ON TABLE public.awards_settlementevent TO app_search;


--
-- Name: SEQUENCE awards_settlementevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_settlementevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_settlementevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_settlementreport; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_settlementreport TO app_rt;
GRANT SELECT ON TABLE public.awards_settlementreport TO app_backup;
GRANT SELECT ON TABLE public.awards_settlementreport TO app_search;


--
-- Name: TABLE awards_settlementreportevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_settlementreportevent TO app_rt;
GRANT SELECT ON TABLE public.awards_settlementreportevent TO app_backup;
GRANT SELECT ON TABLE public.awards_settlementreportevent TO app_search;


--
-- Name: SEQUENCE awards_settlementreportevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_settlementreportevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_settlementreportevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE awards_yearlyreport; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.awards_yearlyreport TO app_rt;
GRANT SELECT ON TABLE public.awards_yearlyreport TO app_backup;
GRANT SELECT ON TABLE public.awards_yearlyreport TO app_search;


--
-- Name: TABLE awards_yearlyreportevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.awards_yearlyreportevent TO app_rt;
GRANT SELECT ON TABLE public.awards_yearlyreportevent TO app_backup;
GRANT SELECT ON TABLE public.awards_yearlyreportevent TO app_search;


--
-- Name: SEQUENCE awards_yearlyreportevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.awards_yearlyreportevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.awards_yearlyreportevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE custody_discarded; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.custody_discarded TO app_rt;
GRANT SELECT ON TABLE public.custody_discarded TO app_backup;
GRANT SELECT ON TABLE public.custody_discarded TO app_search;


--
-- Name: TABLE custody_discardedevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.custody_discardedevent TO app_rt;
GRANT SELECT ON TABLE public.custody_discardedevent TO app_backup;
GRANT SELECT ON TABLE public.custody_discardedevent TO app_search;


--
-- Name: SEQUENCE custody_discardedevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.custody_discardedevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.custody_discardedevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE django_content_type; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO app_rt;
GRANT SELECT ON TABLE public.django_content_type TO app_backup;
GRANT SELECT ON TABLE public.django_content_type TO app_search;


--
-- Name: SEQUENCE django_content_type_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.django_content_type_id_seq TO app_backup;


--
-- Name: TABLE django_migrations; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_migrations TO app_rt;
GRANT SELECT ON TABLE public.django_migrations TO app_backup;
GRANT SELECT ON TABLE public.django_migrations TO app_search;


--
-- Name: SEQUENCE django_migrations_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.django_migrations_id_seq TO app_backup;


--
-- Name: TABLE django_session; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO app_rt;
GRANT SELECT ON TABLE public.django_session TO app_backup;
GRANT SELECT ON TABLE public.django_session TO app_search;


--
-- Name: TABLE jobs_job; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.jobs_job TO app_rt;
GRANT SELECT ON TABLE public.jobs_job TO app_backup;
GRANT SELECT ON TABLE public.jobs_job TO app_search;


--
-- Name: TABLE library_advicerequest; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_advicerequest TO app_rt;
GRANT SELECT ON TABLE public.library_advicerequest TO app_backup;
GRANT SELECT ON TABLE public.library_advicerequest TO app_search;


--
-- Name: TABLE library_advicerequestevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_advicerequestevent TO app_rt;
GRANT SELECT ON TABLE public.library_advicerequestevent TO app_backup;
GRANT SELECT ON TABLE public.library_advicerequestevent TO app_search;


--
-- Name: SEQUENCE library_advicerequestevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_advicerequestevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_advicerequestevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_adviser; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_adviser TO app_rt;
GRANT SELECT ON TABLE public.library_adviser TO app_backup;
GRANT SELECT ON TABLE public.library_adviser TO app_search;


--
-- Name: TABLE library_adviserevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_adviserevent TO app_rt;
GRANT SELECT ON TABLE public.library_adviserevent TO app_backup;
GRANT SELECT ON TABLE public.library_adviserevent TO app_search;


--
-- Name: SEQUENCE library_adviserevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_adviserevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_adviserevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_candidate; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_candidate TO app_rt;
GRANT SELECT ON TABLE public.library_candidate TO app_backup;
GRANT SELECT ON TABLE public.library_candidate TO app_search;


--
-- Name: TABLE library_candidateevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_candidateevent TO app_rt;
GRANT SELECT ON TABLE public.library_candidateevent TO app_backup;
GRANT SELECT ON TABLE public.library_candidateevent TO app_search;


--
-- Name: SEQUENCE library_candidateevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_candidateevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_candidateevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_followup; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_followup TO app_rt;
GRANT SELECT ON TABLE public.library_followup TO app_backup;
GRANT SELECT ON TABLE public.library_followup TO app_search;


--
-- Name: TABLE library_followupevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_followupevent TO app_rt;
GRANT SELECT ON TABLE public.library_followupevent TO app_backup;
GRANT SELECT ON TABLE public.library_followupevent TO app_search;


--
-- Name: SEQUENCE library_followupevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_followupevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_followupevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_modelcase; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_modelcase TO app_rt;
GRANT SELECT ON TABLE public.library_modelcase TO app_backup;
GRANT SELECT ON TABLE public.library_modelcase TO app_search;


--
-- Name: TABLE library_modelcaseevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_modelcaseevent TO app_rt;
GRANT SELECT ON TABLE public.library_modelcaseevent TO app_backup;
GRANT SELECT ON TABLE public.library_modelcaseevent TO app_search;


--
-- Name: SEQUENCE library_modelcaseevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_modelcaseevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_modelcaseevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_opening; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_opening TO app_rt;
GRANT SELECT ON TABLE public.library_opening TO app_backup;
GRANT SELECT ON TABLE public.library_opening TO app_search;


--
-- Name: TABLE library_openingevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_openingevent TO app_rt;
GRANT SELECT ON TABLE public.library_openingevent TO app_backup;
GRANT SELECT ON TABLE public.library_openingevent TO app_search;


--
-- Name: SEQUENCE library_openingevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_openingevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_openingevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_placement; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_placement TO app_rt;
GRANT SELECT ON TABLE public.library_placement TO app_backup;
GRANT SELECT ON TABLE public.library_placement TO app_search;


--
-- Name: TABLE library_placementevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_placementevent TO app_rt;
GRANT SELECT ON TABLE public.library_placementevent TO app_backup;
GRANT SELECT ON TABLE public.library_placementevent TO app_search;


--
-- Name: SEQUENCE library_placementevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_placementevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_placementevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE library_visitreport; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.library_visitreport TO app_rt;
GRANT SELECT ON TABLE public.library_visitreport TO app_backup;
GRANT SELECT ON TABLE public.library_visitreport TO app_search;


--
-- Name: TABLE library_visitreportevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.library_visitreportevent TO app_rt;
GRANT SELECT ON TABLE public.library_visitreportevent TO app_backup;
GRANT SELECT ON TABLE public.library_visitreportevent TO app_search;


--
-- Name: SEQUENCE library_visitreportevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.library_visitreportevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.library_visitreportevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE mfa_authenticator; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO app_rt;
GRANT SELECT ON TABLE public.mfa_authenticator TO app_backup;
GRANT SELECT ON TABLE public.mfa_authenticator TO app_search;


--
-- Name: SEQUENCE mfa_authenticator_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.mfa_authenticator_id_seq TO app_backup;


--
-- Name: TABLE people_invitation; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.people_invitation TO app_rt;
GRANT SELECT ON TABLE public.people_invitation TO app_backup;
GRANT SELECT ON TABLE public.people_invitation TO app_search;


--
-- Name: TABLE people_invitationevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.people_invitationevent TO app_rt;
GRANT SELECT ON TABLE public.people_invitationevent TO app_backup;
GRANT SELECT ON TABLE public.people_invitationevent TO app_search;


--
-- Name: SEQUENCE people_invitationevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.people_invitationevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.people_invitationevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE people_membership; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.people_membership TO app_rt;
GRANT SELECT ON TABLE public.people_membership TO app_backup;
GRANT SELECT ON TABLE public.people_membership TO app_search;


--
-- Name: TABLE people_membershipevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.people_membershipevent TO app_rt;
GRANT SELECT ON TABLE public.people_membershipevent TO app_backup;
GRANT SELECT ON TABLE public.people_membershipevent TO app_search;


--
-- Name: SEQUENCE people_membershipevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.people_membershipevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.people_membershipevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE people_user; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.people_user TO app_rt;
GRANT SELECT ON TABLE public.people_user TO app_backup;
GRANT SELECT ON TABLE public.people_user TO app_search;


--
-- Name: TABLE pghistory_context; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pghistory_context TO app_rt;
GRANT SELECT ON TABLE public.pghistory_context TO app_backup;
GRANT SELECT ON TABLE public.pghistory_context TO app_search;


--
-- Name: TABLE procrastinate_events; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_events TO app_rt;
GRANT SELECT ON TABLE public.procrastinate_events TO app_backup;
GRANT SELECT ON TABLE public.procrastinate_events TO app_search;


--
-- Name: SEQUENCE procrastinate_events_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_events_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.procrastinate_events_id_seq TO app_backup;


--
-- Name: SEQUENCE procrastinate_jobs_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_jobs_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.procrastinate_jobs_id_seq TO app_backup;


--
-- Name: TABLE procrastinate_periodic_defers; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_periodic_defers TO app_rt;
GRANT SELECT ON TABLE public.procrastinate_periodic_defers TO app_backup;
GRANT SELECT ON TABLE public.procrastinate_periodic_defers TO app_search;


--
-- Name: SEQUENCE procrastinate_periodic_defers_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.procrastinate_periodic_defers_id_seq TO app_backup;


--
-- Name: TABLE procrastinate_workers; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.procrastinate_workers TO app_rt;
GRANT SELECT ON TABLE public.procrastinate_workers TO app_backup;
GRANT SELECT ON TABLE public.procrastinate_workers TO app_search;


--
-- Name: SEQUENCE procrastinate_workers_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.procrastinate_workers_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.procrastinate_workers_id_seq TO app_backup;


--
-- Name: TABLE reforms_jointproposer; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reforms_jointproposer TO app_rt;
GRANT SELECT ON TABLE public.reforms_jointproposer TO app_backup;
GRANT SELECT ON TABLE public.reforms_jointproposer TO app_search;


--
-- Name: TABLE reforms_jointproposerevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.reforms_jointproposerevent TO app_rt;
GRANT SELECT ON TABLE public.reforms_jointproposerevent TO app_backup;
GRANT SELECT ON TABLE public.reforms_jointproposerevent TO app_search;


--
-- Name: SEQUENCE reforms_jointproposerevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.reforms_jointproposerevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.reforms_jointproposerevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE reforms_matter; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reforms_matter TO app_rt;
GRANT SELECT ON TABLE public.reforms_matter TO app_backup;
GRANT SELECT ON TABLE public.reforms_matter TO app_search;


--
-- Name: TABLE reforms_matterevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.reforms_matterevent TO app_rt;
GRANT SELECT ON TABLE public.reforms_matterevent TO app_backup;
GRANT SELECT ON TABLE public.reforms_matterevent TO app_search;


--
-- Name: SEQUENCE reforms_matterevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.reforms_matterevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.reforms_matterevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE reforms_proposal; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reforms_proposal TO app_rt;
GRANT SELECT ON TABLE public.reforms_proposal TO app_backup;
GRANT SELECT ON TABLE public.reforms_proposal TO app_search;


--
-- Name: TABLE reforms_proposalevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.reforms_proposalevent TO app_rt;
GRANT SELECT ON TABLE public.reforms_proposalevent TO app_backup;
GRANT SELECT ON TABLE public.reforms_proposalevent TO app_search;


--
-- Name: SEQUENCE reforms_proposalevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.reforms_proposalevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.reforms_proposalevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE reforms_step; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reforms_step TO app_rt;
GRANT SELECT ON TABLE public.reforms_step TO app_backup;
GRANT SELECT ON TABLE public.reforms_step TO app_search;


--
-- Name: TABLE reforms_stepevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.reforms_stepevent TO app_rt;
GRANT SELECT ON TABLE public.reforms_stepevent TO app_backup;
GRANT SELECT ON TABLE public.reforms_stepevent TO app_search;


--
-- Name: SEQUENCE reforms_stepevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.reforms_stepevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.reforms_stepevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_agendaitem; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_agendaitem TO app_rt;
GRANT SELECT ON TABLE public.roundtable_agendaitem TO app_backup;
GRANT SELECT ON TABLE public.roundtable_agendaitem TO app_search;


--
-- Name: TABLE roundtable_agendaitemevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_agendaitemevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_agendaitemevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_agendaitemevent TO app_search;


--
-- Name: SEQUENCE roundtable_agendaitemevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_agendaitemevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_agendaitemevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_attendance; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_attendance TO app_rt;
GRANT SELECT ON TABLE public.roundtable_attendance TO app_backup;
GRANT SELECT ON TABLE public.roundtable_attendance TO app_search;


--
-- Name: TABLE roundtable_attendanceevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_attendanceevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_attendanceevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_attendanceevent TO app_search;


--
-- Name: SEQUENCE roundtable_attendanceevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_attendanceevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_attendanceevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_correction; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_correction TO app_rt;
GRANT SELECT ON TABLE public.roundtable_correction TO app_backup;
GRANT SELECT ON TABLE public.roundtable_correction TO app_search;


--
-- Name: TABLE roundtable_correctionevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_correctionevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_correctionevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_correctionevent TO app_search;


--
-- Name: SEQUENCE roundtable_correctionevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_correctionevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_correctionevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_decision; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_decision TO app_rt;
GRANT SELECT ON TABLE public.roundtable_decision TO app_backup;
GRANT SELECT ON TABLE public.roundtable_decision TO app_search;


--
-- Name: TABLE roundtable_decisionevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_decisionevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_decisionevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_decisionevent TO app_search;


--
-- Name: SEQUENCE roundtable_decisionevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_decisionevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_decisionevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_member; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_member TO app_rt;
GRANT SELECT ON TABLE public.roundtable_member TO app_backup;
GRANT SELECT ON TABLE public.roundtable_member TO app_search;


--
-- Name: TABLE roundtable_memberevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_memberevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_memberevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_memberevent TO app_search;


--
-- Name: SEQUENCE roundtable_memberevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_memberevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_memberevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_minutes; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_minutes TO app_rt;
GRANT SELECT ON TABLE public.roundtable_minutes TO app_backup;
GRANT SELECT ON TABLE public.roundtable_minutes TO app_search;


--
-- Name: TABLE roundtable_minutesevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_minutesevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_minutesevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_minutesevent TO app_search;


--
-- Name: SEQUENCE roundtable_minutesevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_minutesevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_minutesevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_paper; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_paper TO app_rt;
GRANT SELECT ON TABLE public.roundtable_paper TO app_backup;
GRANT SELECT ON TABLE public.roundtable_paper TO app_search;


--
-- Name: TABLE roundtable_papercontent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_papercontent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_papercontent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_papercontent TO app_search;


--
-- Name: TABLE roundtable_paperevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_paperevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_paperevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_paperevent TO app_search;


--
-- Name: SEQUENCE roundtable_paperevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_paperevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_paperevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_sitting; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_sitting TO app_rt;
GRANT SELECT ON TABLE public.roundtable_sitting TO app_backup;
GRANT SELECT ON TABLE public.roundtable_sitting TO app_search;


--
-- Name: TABLE roundtable_sittingevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_sittingevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_sittingevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_sittingevent TO app_search;


--
-- Name: SEQUENCE roundtable_sittingevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_sittingevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_sittingevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_stance; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_stance TO app_rt;
GRANT SELECT ON TABLE public.roundtable_stance TO app_backup;
GRANT SELECT ON TABLE public.roundtable_stance TO app_search;


--
-- Name: TABLE roundtable_stanceevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_stanceevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_stanceevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_stanceevent TO app_search;


--
-- Name: SEQUENCE roundtable_stanceevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_stanceevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_stanceevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE roundtable_task; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.roundtable_task TO app_rt;
GRANT SELECT ON TABLE public.roundtable_task TO app_backup;
GRANT SELECT ON TABLE public.roundtable_task TO app_search;


--
-- Name: TABLE roundtable_taskevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.roundtable_taskevent TO app_rt;
GRANT SELECT ON TABLE public.roundtable_taskevent TO app_backup;
GRANT SELECT ON TABLE public.roundtable_taskevent TO app_search;


--
-- Name: SEQUENCE roundtable_taskevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.roundtable_taskevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.roundtable_taskevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE socialaccount_socialaccount; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialaccount TO app_rt;
GRANT SELECT ON TABLE public.socialaccount_socialaccount TO app_backup;
GRANT SELECT ON TABLE public.socialaccount_socialaccount TO app_search;


--
-- Name: SEQUENCE socialaccount_socialaccount_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialaccount_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.socialaccount_socialaccount_id_seq TO app_backup;


--
-- Name: TABLE socialaccount_socialapp; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialapp TO app_rt;
GRANT SELECT ON TABLE public.socialaccount_socialapp TO app_backup;
GRANT SELECT ON TABLE public.socialaccount_socialapp TO app_search;


--
-- Name: SEQUENCE socialaccount_socialapp_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialapp_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.socialaccount_socialapp_id_seq TO app_backup;


--
-- Name: TABLE socialaccount_socialtoken; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.socialaccount_socialtoken TO app_rt;
GRANT SELECT ON TABLE public.socialaccount_socialtoken TO app_backup;
GRANT SELECT ON TABLE public.socialaccount_socialtoken TO app_search;


--
-- Name: SEQUENCE socialaccount_socialtoken_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.socialaccount_socialtoken_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.socialaccount_socialtoken_id_seq TO app_backup;


--
-- Name: TABLE tenancy_consortiummember; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenancy_consortiummember TO app_rt;
GRANT SELECT ON TABLE public.tenancy_consortiummember TO app_backup;
GRANT SELECT ON TABLE public.tenancy_consortiummember TO app_search;


--
-- Name: SEQUENCE tenancy_consortiummember_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.tenancy_consortiummember_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.tenancy_consortiummember_id_seq TO app_backup;


--
-- Name: TABLE tenancy_share; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenancy_share TO app_rt;
GRANT SELECT ON TABLE public.tenancy_share TO app_backup;
GRANT SELECT ON TABLE public.tenancy_share TO app_search;


--
-- Name: TABLE tenancy_tenant; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenancy_tenant TO app_rt;
GRANT SELECT ON TABLE public.tenancy_tenant TO app_backup;
GRANT SELECT ON TABLE public.tenancy_tenant TO app_search;


--
-- Name: SEQUENCE tenancy_tenant_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.tenancy_tenant_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.tenancy_tenant_id_seq TO app_backup;


--
-- Name: TABLE usersessions_usersession; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.usersessions_usersession TO app_rt;
GRANT SELECT ON TABLE public.usersessions_usersession TO app_backup;
GRANT SELECT ON TABLE public.usersessions_usersession TO app_search;


--
-- Name: SEQUENCE usersessions_usersession_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.usersessions_usersession_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.usersessions_usersession_id_seq TO app_backup;


--
-- Name: TABLE ventures_approval; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_approval TO app_rt;
GRANT SELECT ON TABLE public.ventures_approval TO app_backup;
GRANT SELECT ON TABLE public.ventures_approval TO app_search;


--
-- Name: TABLE ventures_approvalevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.ventures_approvalevent TO app_rt;
GRANT SELECT ON TABLE public.ventures_approvalevent TO app_backup;
GRANT SELECT ON TABLE public.ventures_approvalevent TO app_search;


--
-- Name: SEQUENCE ventures_approvalevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ventures_approvalevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.ventures_approvalevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE ventures_draft; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_draft TO app_rt;
GRANT SELECT ON TABLE public.ventures_draft TO app_backup;
GRANT SELECT ON TABLE public.ventures_draft TO app_search;


--
-- Name: TABLE ventures_privatenote; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_privatenote TO app_rt;
GRANT SELECT ON TABLE public.ventures_privatenote TO app_backup;
GRANT SELECT ON TABLE public.ventures_privatenote TO app_search;


--
-- Name: TABLE ventures_privatenoteevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.ventures_privatenoteevent TO app_rt;
GRANT SELECT ON TABLE public.ventures_privatenoteevent TO app_backup;
GRANT SELECT ON TABLE public.ventures_privatenoteevent TO app_search;


--
-- Name: SEQUENCE ventures_privatenoteevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ventures_privatenoteevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.ventures_privatenoteevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE ventures_revision; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_revision TO app_rt;
GRANT SELECT ON TABLE public.ventures_revision TO app_backup;
GRANT SELECT ON TABLE public.ventures_revision TO app_search;


--
-- Name: TABLE ventures_stagemove; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_stagemove TO app_rt;
GRANT SELECT ON TABLE public.ventures_stagemove TO app_backup;
GRANT SELECT ON TABLE public.ventures_stagemove TO app_search;


--
-- Name: TABLE ventures_stagemoveevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.ventures_stagemoveevent TO app_rt;
GRANT SELECT ON TABLE public.ventures_stagemoveevent TO app_backup;
GRANT SELECT ON TABLE public.ventures_stagemoveevent TO app_search;


--
-- Name: SEQUENCE ventures_stagemoveevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ventures_stagemoveevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.ventures_stagemoveevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE ventures_venture; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.ventures_venture TO app_rt;
GRANT SELECT ON TABLE public.ventures_venture TO app_backup;
GRANT SELECT ON TABLE public.ventures_venture TO app_search;


--
-- Name: TABLE ventures_ventureevent; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT ON TABLE public.ventures_ventureevent TO app_rt;
GRANT SELECT ON TABLE public.ventures_ventureevent TO app_backup;
GRANT SELECT ON TABLE public.ventures_ventureevent TO app_search;


--
-- Name: SEQUENCE ventures_ventureevent_pgh_id_seq; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,USAGE ON SEQUENCE public.ventures_ventureevent_pgh_id_seq TO app_rt;
GRANT SELECT ON SEQUENCE public.ventures_ventureevent_pgh_id_seq TO app_backup;


--
-- Name: TABLE web_cache; Type: ACL; Schema: public; Owner: app_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.web_cache TO app_rt;
GRANT SELECT ON TABLE public.web_cache TO app_backup;
GRANT SELECT ON TABLE public.web_cache TO app_search;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES TO app_rt;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT ON SEQUENCES TO app_backup;


--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: public; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT ALL ON FUNCTIONS TO app_rt;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: app_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO app_rt;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT ON TABLES TO app_backup;
ALTER DEFAULT PRIVILEGES FOR ROLE app_owner IN SCHEMA public GRANT SELECT ON TABLES TO app_search;


--
-- PostgreSQL database dump complete
--


