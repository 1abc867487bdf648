"""Names of numbers: what people call identity, tax and bank numbers, and which check each is put to.

Data only. A line is `kind code: name; name; ...`, and goes on in the next where that begins with a blank. Kinds: N
identity of a person, T tax or register number, A bank account, R bank routing, X none of these (the number is
something else). The code is a module of python-stdnum (`us.ssn`), a check of `number_checks` (`gb.nino`), or `-`
where nothing can be checked and the name alone decides. A name that begins with `~` is also an everyday word or
another thing's abbreviation: its number counts only if its check holds.
Names are written without accents, dots and dashes; "number", "no" and the like follow by themselves.
"""

from __future__ import annotations

from typing import Final

LINES: Final = """
N us.ssn: ssn; social security; socialsecurity; social; soc sec; socsec; social sec; seguro social;
  sozialversicherungsnummer
N ad.nrt: nrt; nombre de registre tributari
N al.nipt: nipt; nuis
A ar.cbu: cbu; clave bancaria uniforme
T ar.cuit: cuit; cuil
N ar.dni: dni; documento nacional de identidad; documento de identidad; ~documento
T at.businessid: businessid; firmenbuchnummer; firmenbuch; ~fn
N at.tin: abgabenkontonummer; abgabenkonto; ~tin; steuernummer
T at.uid: ~uid; umsatzsteuer identifikationsnummer; umsatzsteuer id
N at.vnr: vnr; svnr; sv nummer; sv nr; vsnr; versicherungsnummer; sozialversicherungsnummer
T au.abn: abn; australian business
T au.acn: acn; australian company
N au.tfn: tfn; tax file
N au.medicare: medicare
T az.voen: voen
N be.bis: bis nummer; numero bis; ~bis
N be.eid: ~eid; eid card
N be.nn: rijksregisternummer; rijksregister; ~nn; niss; insz; registre national; ~national register
N be.ssn: ssn; insz; niss
T be.vat: vat; btw; tva; nwst; ondernemingsnummer; numero d entreprise
N bg.egn: egn; егн; единен граждански номер
N bg.pnf: pnf; lnch; лнч
T bg.vat: vat; ддс; dds
T br.cnpj: cnpj
N br.cpf: cpf
T by.unp: unp; унп
N ca.bc_phn: bc phn; phn; personal health; ~care card
T ca.bn: bn; ~business
N ca.sin: ~sin; social insurance
N ch.ssn: ahv; ahv nummer; ahv nr; avs; numero avs; sozialversicherungsnummer; ssn
T ch.uid: ~uid; ~ide; ~idi; unternehmens identifikationsnummer
T ch.vat: vat; mwst; mehrwertsteuernummer; mwst nummer; tva; iva
N cl.rut: ~rut; ~run; rol unico tributario
N cn.ric: ric; resident identity; resident id; id card; identity card; 身份证; 身份证号; 身份证号码
T cn.uscc: uscc; unified social credit; 统一社会信用代码
T sv.nit: ~nit
N co.nit: ~nit
N cr.cpf: cpf; cedula de persona fisica; cedula
T cr.cpj: cpj; cedula juridica; cedula de persona juridica
N cr.cr: ~cr; ~dimex; cedula de residencia
N cu.ni: ~ni; numero de identidad; carne de identidad
T cy.vat: vat; φπα; fpa
A cz.bankaccount: bankaccount; cislo uctu; ucet; bankovni ucet
T cz.dic: ~dic; vat
T cz.ico: ~ico
N cz.rc: ~rc; rodne cislo; ~birth number
T de.handelsregisternummer: handelsregisternummer; handelsregister; hrb; hra
N de.idnr: idnr; steuer id; steuer identifikationsnr; identifikationsnr; steuer identifikationsnummer;
  steueridentifikationsnummer; steuerid; steuerliche identifikationsnummer; ~tin; tax id
N de.stnr: stnr; st nr; steuernummer; steuer nr; steuernr
T de.vat: vat; ust id; ust idnr; ust id nr; umsatzsteuer id; umsatzsteuer identifikationsnummer; ustid; ustidnr
N de.rvnr: rvnr; rentenversicherungsnummer; sozialversicherungsnummer; versicherungsnummer; sv nummer;
  sozialversicherung
N de.idcard: personalausweis; personalausweisnummer; ausweisnummer; ausweis; ~perso
N de.kvnr: kvnr; krankenversichertennummer; egk nummer; egk; versichertennummer; krankenversicherung
T de.bsnr: bsnr; betriebsstattennummer; lanr; arztnummer
N dk.cpr: cpr; personnummer
T dk.cvr: cvr; vat; ~moms; momsregistreringsnummer; se nummer
N do.cedula: cedula; cedula de identidad
T do.rnc: rnc
T do.ncf: ncf
T dz.nif: nif
N ec.ci: ~ci; cedula; cedula de identidad; cedula de ciudadania
T ec.ruc: ruc
N ee.ik: isikukood; ~ik; ~personal code
T ee.kmkr: kmkr; vat
T ee.registrikood: registrikood
T eg.tn: ~tn; tax registration; الرقم الضريبي
A es.ccc: ~ccc; codigo cuenta cliente; codigo cuenta corriente; numero de cuenta; cuenta
T es.cif: ~cif; vat
N es.dni: dni; documento nacional de identidad; nif; documento de identidad
N es.nie: ~nie; numero de identidad de extranjero
N es.nif: nif; numero de identificacion fiscal; vat
T es.cae: ~cae
T eu.vat: vat; vat id; vat reg; vat registration; eu vat; tva; iva; mwst; btw; ust id; steuer id; n tva
T eu.oss: ~oss
T eu.at_02: creditor identifier; creditor id; glaubiger id; glaubiger identifikationsnummer
T eu.excise: ~excise
T fi.alv: alv; vat
T fi.associationid: associationid; association id; yhdistysrekisterinumero
N fi.hetu: hetu; henkilotunnus; personal identity code; sosiaaliturvatunnus
N fi.veronumero: veronumero
T fi.ytunnus: ytunnus; y tunnus; business id
T fo.vn: ~vn; v tal; vinnutal; v number
T fr.accise: accise; n d accise
N fr.nif: nif; numero fiscal; numero d immatriculation fiscale; ~spi
N fr.nir: nir; numero de securite sociale; securite sociale; numero de secu; secu; insee; social security; carte
  vitale
T fr.rcs: rcs
T fr.siren: ~siren
T fr.siret: siret
T fr.tva: tva; n tva; vat; tva intracommunautaire; numero de tva
N gb.nhs: nhs
N gb.nino: nino; ~ni; national insurance; nat ins
N gb.upn: upn; unique pupil
N gb.utr: utr; unique taxpayer reference; tax reference
T gb.vat: vat; vat reg; vat registration
T gh.tin: ~tin; tax id
T gn.nifp: nifp; nif
N gr.amka: amka; αμκα
T gr.vat: afm; αφμ; fpa; φπα; vat
N gt.nit: ~nit
N hk.hkid: hkid; hong kong id; hk id; hong kong identity card; id card; identity card
N hr.oib: oib; osobni identifikacijski broj; vat
N hu.anum: anum; adoszam; adoszama; kozossegi adoszam; vat
N hu.taj: ~taj; taj szam
N id.nik: ~nik; nomor induk kependudukan; ktp
N id.npwp: npwp
N ie.pps: pps; ppsn; personal public service
T ie.vat: vat
T il.hp: ~hp; ~company
N il.idnr: ~id; teudat zehut; mispar zehut; tz; מספר זהות; תעודת זהות; ~identity
N in_.aadhaar: aadhaar; aadhar; adhar; adhaar; uidai; ~uid
N in_.epic: epic; voter id; voter card
T in_.gstin: gstin; gst
N in_.pan: ~pan; pan card; permanent account
N in_.vid: ~vid; virtual id
N is_.kennitala: kennitala; ~kt
T is_.vsk: vsk; virdisaukaskattsnumer; vat
N it.codicefiscale: codice fiscale; codicefiscale; ~cf; cod fisc; ~c f
T it.iva: iva; partita iva; p iva; piva; vat
N it.idcard: carta d identita; carta identita; ~cie
T jp.cn: ~cn; ~corporate; hojin bango; 法人番号
N jp.in_: ~my number; ~mynumber; kojin bango; 個人番号; マイナンバー; ~in
N ke.pin: ~pin; kra pin; kra
T kr.brn: brn; business registration; 사업자등록번호; 사업자 등록 번호
N kr.rrn: rrn; resident registration; 주민등록번호; jumin; foreigner registration; alien registration; ~frn
N li.peid: peid; ~pid
N lt.asmens: asmens; asmens kodas; ~personal code
T lt.pvm: pvm; vat
T lu.tva: tva; vat
N lu.matricule: ~matricule
T lv.pvn: pvn; vat; personas kods
T ma.ice: ~ice; identifiant commun de l entreprise
T mc.tva: tva; vat
N md.idno: idno; idnp
T me.pib: ~pib
T mk.edb: edb; едб
T mt.vat: vat
N mu.nid: ~nid; ~id; national id; national identity card
N mx.curp: curp
N mx.rfc: rfc
N mx.nss: nss; imss; seguro social
A fr.rib: rib; releve d identite bancaire
A mx.clabe: clabe; clabe interbancaria
N my.nric: nric; mykad; ~ic; ~i c; identity card
T mz.nuit: nuit
N nl.bsn: bsn; burgerservicenummer; sofinummer; sofi
T nl.btw: btw; btw nummer; vat; btw identificatienummer; omzetbelastingnummer
N nl.identiteitskaartnummer: identiteitskaartnummer; identiteitskaart; id kaart; paspoortnummer
N nl.onderwijsnummer: onderwijsnummer
N no.fodselsnummer: fodselsnummer; fødselsnummer; personnummer; ~birth number; f nr; d nummer
A no.kontonr: kontonr; kontonummer; konto; konto nr; bankkonto
T no.mva: mva; vat
T no.orgnr: orgnr; organisasjonsnummer; org nr
A nz.bankaccount: bankaccount; bank account; account
N nz.ird: ird
T om.vat: vat; vatin
N pe.cui: ~cui; dni
T pe.ruc: ruc
N ph.tin: ~tin
N pk.cnic: cnic; ~nic; nadra
T pl.nip: nip; vat
N pl.pesel: pesel
T pl.regon: regon
N pl.idcard: dowod; dowod osobisty; numer dowodu; seria i numer dowodu
N pt.cc: cartao de cidadao; cartao cidadao; bilhete de identidade
T pt.nif: nif; contribuinte; numero de contribuinte; vat; nipc
N pt.niss: niss
T py.ruc: ruc
T ro.cf: ~cf; vat; cod fiscal
N ro.cnp: cnp; cod numeric personal
T ro.cui: ~cui; ~cif; cod unic
T ro.onrc: onrc; registrul comertului
T rs.pib: ~pib; пиб
N rs.jmbg: jmbg; jmb; embg; emso; maticni broj; јмбг; ~ucn
N ru.inn: ~inn; инн
T ru.ogrn: ogrn; огрн; ogrnip; psrn
N ru.snils: snils; снилс
T se.orgnr: orgnr; organisationsnummer; org nr
N se.personnummer: personnummer; person nummer; pnr; samordningsnummer; personal identity; swedish id
T se.vat: vat; ~moms; momsnummer; momsregistreringsnummer; vat nr
N sg.nric: nric; ~fin; singapore id; ~ic
T sg.uen: uen; unique entity
T si.ddv: ddv; davcna stevilka; davcna; vat; id za ddv
N si.emso: emso; enotna maticna stevilka; jmbg; emsho
T si.maticna: maticna; maticna stevilka
T sk.dph: dph; ic dph; vat; ~dic
T sk.ico: ~ico
N sk.rc: ~rc; rodne cislo; ~birth number
T sm.coe: coe; codice operatore economico
T sn.ninea: ninea
T th.moa: moa
N th.pin: thai id; thai national id; ~thai; tnin; เลขประจำตัวประชาชน; ~pin
T th.tin: ~tin; tax id
T tn.mf: ~mf; matricule fiscal; matricule fiscale
N tr.tckimlik: ~tc; tc kimlik; t c kimlik; kimlik; tckn; tckimlik
T tr.vkn: vkn; vergi kimlik numarasi; vergi kimlik; ~vergi
T tw.ubn: ubn; 統一編號
T ua.edrpou: edrpou; єдрпоу; едрпоу
N ua.rntrc: rntrc; рнокпп; ipn; іпн
N us.atin: atin
T us.ein: ~ein; fein; employer identification; employer id; federal tax id; tax id
N us.itin: itin
N us.mbi: mbi; medicare; medicare beneficiary
T us.npi: npi; national provider; ~provider
N us.ptin: ptin
N us.tin: ~tin; taxpayer identification; taxpayer id; tax id; tax identification; itin
T uy.rut: ~rut
T vatin: vatin; vat
T ve.rif: rif
T vn.mst: mst; ma so thue
N za.idnr: ~id; ~sa id; south african id; ~rsa id; ~identity; identity document; permanent resident; refugee id; idnr
N za.tin: ~tin; tax reference
N -: emirates id; iqama; civil id; qid; registro geral; ~rg; national id; national identity; national
  identification; identity card; identity document; citizen id; citizenship; personal id; personal identification;
  carte d identite; carte nationale d identite; cni; documento de identidad; ausweisnummer; id nummer; green card;
  alien registration; tribal id; state id; government id
T -: tax id; taxpayer; steuernummer; numero fiscal; numero de tva; nif
A account: account; acct; acc; a c; bank account; bank acct; current account; checking account; savings account;
  kontonummer; konto; kontonr; bankkonto; girokonto; compte; numero de compte; compte bancaire; cuenta; numero de
  cuenta; cuenta bancaria; rekeningnummer; rekening; ~conta; ~conto
R us.rtn: routing; rtn; aba; aba routing; routing transit; ~transit; ach routing; wire routing
R gb.sortcode: sort code; sortcode; ~branch code; ~s c; ~sc
R au.bsb: bsb
R de.blz: blz; bankleitzahl
R in_.ifsc: ifsc; ifsc code
R bic: bic; swift; swift bic; bic swift; swift code; bic code
R bankcode: bank code; bank identifier; code banque; codigo de banco; ~institution; ~transit
X -: order; orders; purchase order; po; tracking; track; ref; reference; ticket; case; invoice; inv; parcel;
  shipment; booking; reservation; confirmation; policy; claim; serial; item; sku; isbn; issn; imei; imsi; iccid;
  ean; upc; gtin; meid; mac; part; model; product; article; version; build; bug; issue; pr; page; room; flight;
  gate; seat; oclc; imo; phone; telephone; tel; mobile; cell; cellphone; fax; call; ring; reach; dial; text; sms;
  whatsapp; contact; extension; ext; zip; postcode; postal; plz; price; amount; total; balance; cost; fee; usd; eur;
  gbp; passport; reisepass; pasaporte; passeport; licence; license; driving; password; passcode; birth; dob; born;
  visa; mastercard; amex; cvv; cvc; expiry; exp; iban; email; user id; username; login; customer id; customer
  number; kundennummer; employee; member; membership; loyalty; student; device; session; transaction; bestellung;
  auftrag; rechnung; pedido; factura; commande; facture; apartment; apt; suite; street; vin; plate; registration;
  insurance; meter; batch; lot; container; job; task; request; incident; complaint; voucher; coupon; gift; promo;
  delivery; docket; quote; contract; barcode; transfer; patient; chart; deposit; withdrew; withdrawal; swipe; pin
"""
