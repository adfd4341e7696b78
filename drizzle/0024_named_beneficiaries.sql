ALTER POLICY "need_beneficiaries_read" ON "need_beneficiaries" TO enlace_app,enlace_owner,enlace_worker USING ((select actor_class()) = 'system' or (select s.writable or s.sourced or "need_beneficiaries"."state_code" = (select actor_state())
        or (select true from need_joinings j
          where j.need_id = "need_beneficiaries"."need_id" and j.state_code = "need_beneficiaries"."state_code")
        or (select v.group_code is null from need_versions v
          where v.need_id = "need_beneficiaries"."need_id" and v.version = "need_beneficiaries"."version")
        from seen_needs s where s.id = "need_beneficiaries"."need_id"));